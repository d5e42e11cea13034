import { lazy, Suspense, useEffect, useState } from 'react'
import { failureOf } from '../server/ask'
import type { Edition } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { formatMoment } from '../shared/format-moment'
import { useStudio } from '../shared/studio-context'
import { Warning } from '../shared/warning'

const DiffView = lazy(() => import('../publish/diff-view'))

type HistoryDialogProps = { session: PostSession; canWrite: boolean; onClose: () => void }

/** What the post was at each commit, beside what it is now; an older text comes back as one that is being written. */
export function HistoryDialog({ session, canWrite, onClose }: HistoryDialogProps) {
  const { words, lang } = useStudio()
  const { history: said } = words
  const { path } = session.getState()
  const [editions, setEditions] = useState<Edition[] | null>()
  const [chosen, setChosen] = useState<Edition | null>(null)
  const [text, setText] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [now] = useState(session.text)
  const tell = (error: unknown) => setFailure(failureOf(error, words.unreached))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the window opens
  useEffect(() => {
    session.server.history(path).then(setEditions, tell)
  }, [])
  const look = (edition: Edition) => {
    setChosen(edition)
    setText(null)
    session.server.past(path, edition.version).then(setText, tell)
  }
  return (
    <Dialog title={said.title} className="studio-wide" onClose={onClose}>
      <Warning>{failure}</Warning>
      {editions === undefined && failure === null && <p className="studio-hint">{words.loading}</p>}
      {editions === null && <p>{said.noGit}</p>}
      {editions?.length === 0 && <p>{said.none}</p>}
      {editions && editions.length > 0 && (
        <ol className="studio-editions" aria-label={said.title}>
          {editions.map((edition) => (
            <li key={edition.commit}>
              <button type="button" aria-pressed={chosen === edition} onClick={() => look(edition)}>
                <strong>{edition.subject}</strong>
                <small>
                  {formatMoment(Date.parse(edition.moment), lang)} · {edition.author}
                </small>
              </button>
            </li>
          ))}
        </ol>
      )}
      {chosen && text !== null && (
        <Suspense fallback={<p className="studio-hint">{words.loading}</p>}>
          <DiffView key={chosen.commit} before={text} after={now} beforeLabel={said.then} afterLabel={said.now} />
        </Suspense>
      )}
      <DialogActions
        cancel={words.close}
        onCancel={onClose}
        act={said.restore}
        onAct={() => {
          if (text !== null) session.restore(text)
          onClose()
        }}
        isDisabled={!canWrite || text === null || text === now}
      />
    </Dialog>
  )
}
