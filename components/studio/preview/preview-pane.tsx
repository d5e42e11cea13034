import { useEffect, useRef, useState } from 'react'
import { inOneLanguage } from '../../../lib/base/text/one-language'
import { say } from '../../../lib/words/words'
import type { PreviewProblem } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import { useStudio } from '../shared/studio-context'
import { type Choice, readPreference, storePreference } from '../store/preferences'
import { usePreview } from './use-preview'

const widths = ['fit', '390', '768', '1280'] as const

/** The page as it will be, beside the text: in any width, in the light and in the dark. */
export function PreviewPane({ session, isOn }: { session: PostSession; isOn: boolean }) {
  const { words, basePath, lang } = useStudio()
  const frame = useRef<HTMLIFrameElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<Choice<'width'>>(() => readPreference('width'))
  const [isDark, setIsDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const [room, setRoom] = useState(0)
  const { state, showAgain, follow } = usePreview(session, frame, isOn)

  useEffect(() => {
    if (!stage.current) return
    const watcher = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    watcher.observe(stage.current)
    return () => watcher.disconnect()
  }, [])
  useEffect(() => {
    const root = frame.current?.contentDocument?.documentElement
    if (root) root.dataset.theme = isDark ? 'dark' : 'light'
  })
  const wanted = width === 'fit' ? room : Number(width)
  const scale = wanted > room && room > 0 ? room / wanted : 1
  const [problem] = state.problems
  const told = ({ line, column, message, remedy }: PreviewProblem) => {
    const [said, todo] = [message, remedy].map((one) => one && inOneLanguage(one, lang))
    const whole = todo ? `${said} (${todo})` : (said ?? '')
    return line > 0 ? say(words.preview.problemAt, { line, column, message: whole }) : whole
  }
  return (
    <aside className="studio-preview" aria-label={words.preview.label}>
      <div className="studio-preview-bar">
        <fieldset>
          <legend className="studio-hidden">{words.preview.width}</legend>
          {widths.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={width === one}
              onClick={() => {
                setWidth(one)
                storePreference('width', one)
              }}
            >
              {one === 'fit' ? words.preview.fit : one}
            </button>
          ))}
        </fieldset>
        <button type="button" onClick={follow}>
          {words.preview.follow}
        </button>
        <button type="button" aria-pressed={isDark} onClick={() => setIsDark(!isDark)}>
          {words.preview.dark}
        </button>
      </div>
      {(problem || state.failure) && (
        <p role="status" className="studio-warning">
          {problem ? told(problem) : state.failure}
        </p>
      )}
      <div ref={stage} className="studio-stage" data-stale={state.isStale || undefined}>
        <iframe
          ref={frame}
          title={words.preview.label}
          src={`${basePath}/write/preview/`}
          // No script ever runs in it; of this origin, so that the page can be put into it.
          sandbox="allow-same-origin"
          style={{
            width: wanted || '100%',
            height: `${100 / scale}%`,
            transform: scale < 1 ? `scale(${scale})` : undefined,
          }}
          onLoad={() => {
            stayHere(frame.current?.contentDocument)
            showAgain()
          }}
        />
      </div>
    </aside>
  )
}

/** A link of the shown page leads nowhere: the text would be away. */
function stayHere(shown: Document | null | undefined): void {
  shown?.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a')
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
  })
}
