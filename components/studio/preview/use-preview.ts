import { type RefObject, useEffect, useRef, useState } from 'react'
import { failureOf } from '../server/ask'
import type { PreviewProblem } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import { useStudio } from '../shared/studio-context'
import { keptSizes, keptUrls } from '../store/kept-pictures'
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
/** A long page takes some frames to be put in, which no key should wait for: it comes when none was typed for so long… */
const rest = 150
/** …or at last. */
const patience = 2000

/** Shows the text as its page would be, whenever its author rests; the last page that could be shown stays. */
export function usePreview(session: PostSession, frame: RefObject<HTMLIFrameElement | null>, isOn: boolean) {
  const { basePath, words } = useStudio()
  const [state, setState] = useState<PreviewState>({ isShown: false, isStale: false, problems: [], failure: null })
  const html = useRef<string | null>(null)
  const typedAt = useRef(0)

  async function show(answered: string) {
    html.current = answered
    const latest = performance.now() + patience
    while (performance.now() - typedAt.current < rest && performance.now() < latest)
      await new Promise((resolve) => setTimeout(resolve, rest / 3))
    if (html.current !== answered) return
    const page = new DOMParser().parseFromString(answered, 'text/html')
    const { path } = session.getState()
    const kept = await keptUrls(path)
    await pointPictures(page, path, (file) => kept.get(file) ?? session.server.pictureUrl(file))
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
      async ask(signal) {
        const { path } = session.getState()
        const pictures = session.server.savesFiles ? [] : await keptSizes(path)
        return session.server.preview(path, session.text(), pictures, signal)
      },
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
        const failure = failureOf(error, words.unreachedPreview)
        setState((last) => ({ ...last, isStale: true, failure }))
      },
    })
    if (session.getState().phase === 'open') queue.soon(0)
    const stop = session.onText(() => {
      typedAt.current = performance.now()
      queue.soon()
    })
    window.addEventListener('online', () => queue.soon(0))
    return () => {
      stop()
      queue.stop()
    }
  }, [session, isOn])

  return { state, showAgain: () => html.current !== null && void show(html.current), follow }
}
