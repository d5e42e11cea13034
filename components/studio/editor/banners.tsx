import { lazy, Suspense, useState } from 'react'
import { say } from '../../../lib/words/words'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { Dialog } from '../shared/dialog'
import { formatMoment } from '../shared/format-moment'
import { useStudio } from '../shared/studio-context'

const DiffView = lazy(() => import('../publish/diff-view'))

/** What the author must decide before the text is written on: a text that was left behind, and another tab. */
export function Banners({ session, state }: { session: PostSession; state: SessionState }) {
  const { words, lang } = useStudio()
  const [isComparing, setIsComparing] = useState(false)
  const { recovery, isMine } = state
  return (
    <>
      {!isMine && (
        <div className="studio-banner" role="alert">
          <p>{words.otherTab}</p>
          <button type="button" onClick={() => void session.takeOver()}>
            {words.takeOver}
          </button>
        </div>
      )}
      {isMine && recovery && (
        <section className="studio-banner" aria-label={words.recovery.title}>
          <p>
            <strong>{words.recovery.title}</strong>{' '}
            {say(words.recovery.when, { time: formatMoment(recovery.savedAt, lang) })}
          </p>
          <div className="studio-actions">
            <button type="button" onClick={() => setIsComparing(true)}>
              {words.compare}
            </button>
            <button type="button" onClick={() => void session.discardRecovery()}>
              {words.drop}
            </button>
            <button type="button" className="studio-primary" onClick={() => session.recover()}>
              {words.recover}
            </button>
          </div>
        </section>
      )}
      {recovery && isComparing && (
        <Dialog title={words.recovery.title} className="studio-wide" onClose={() => setIsComparing(false)}>
          <Suspense fallback={<p className="studio-hint">{words.loading}</p>}>
            <DiffView
              before={session.savedText()}
              after={recovery.text}
              beforeLabel={words.inFile}
              afterLabel={words.inBrowser}
            />
          </Suspense>
          <div className="studio-actions">
            <button type="button" onClick={() => setIsComparing(false)}>
              {words.close}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
