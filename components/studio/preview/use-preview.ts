import { type RefObject, useEffect, useRef, useState } from 'react'
import { Refused } from '../server/ask'
import type { PreviewProblem } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import { useStudio } from '../shared/studio-context'
import { followText } from './follow-text'
import { readStyles } from './frame-styles'
import { patchDocument } from './patch-document'
import { pointPictures } from './point-pictures'
import { previewQueue } from './preview-queue'

export type PreviewState = {
  isShown: boolean
  isStale: boolean
  problems: readonly PreviewProblem[]
  failure: string | null
}

const pause = 300

/** Shows the text as its page would be, whenever its author rests; the last page that could be shown stays. */
export function usePreview(session: PostSession, frame: RefObject<HTMLIFrameElement | null>, isOn: boolean) {
  const { basePath, words } = useStudio()
  const [state, setState] = useState<PreviewState>({ isShown: false, isStale: false, problems: [], failure: null })
  const html = useRef<string | null>(null)

  async function show(answered: string) {
    html.current = answered
    const page = new DOMParser().parseFromString(answered, 'text/html')
    const { path } = session.getState()
    pointPictures(page, path, session.server.pictureUrl)
    const styles = await readStyles(basePath)
    const shown = frame.current?.contentDocument
    if (!shown || html.current !== answered) return
    patchDocument(shown, page, styles)
    follow()
  }
  function follow() {
    const [shown, port] = [frame.current?.contentDocument, session.port()]
    if (shown?.body && port) followText(shown, port.getText(), port.getSelection().to)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame and the session are the same as long as it is on
  useEffect(() => {
    if (!isOn) return
    const queue = previewQueue({
      pause,
      ask: (signal) => session.server.preview(session.getState().path, session.text(), signal),
      onAnswer({ html: answered, problems }) {
        setState({
          isShown: answered !== null || html.current !== null,
          isStale: answered === null,
          problems,
          failure: null,
        })
        if (answered !== null) void show(answered)
      },
      onFailure(error) {
        const failure = (error instanceof Refused && error.message) || words.unreachedPreview
        setState((last) => ({ ...last, isStale: true, failure }))
      },
    })
    if (session.getState().phase === 'open') queue.soon(0)
    const stop = session.onText(() => queue.soon())
    window.addEventListener('online', () => queue.soon(0))
    return () => {
      stop()
      queue.stop()
    }
  }, [session, isOn])

  return { state, showAgain: () => html.current !== null && void show(html.current), follow }
}
