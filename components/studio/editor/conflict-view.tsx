import { lazy, Suspense, useMemo, useState } from 'react'
import { hasConflict, mergedText, mergeTexts } from '../../../lib/writing/merge/merge-texts'
import type { PostSession } from '../session/post-session'
import { Dialog } from '../shared/dialog'
import { useWords } from '../shared/studio-context'

const DiffView = lazy(() => import('../publish/diff-view'))

type Side = 'both' | 'mine' | 'theirs'

/** The file has become another while it was written here: both are shown, and nothing of either is lost unasked. */
export function ConflictView({ session, theirs }: { session: PostSession; theirs: string }) {
  const { conflict, cancel, loading } = useWords()
  const [side, setSide] = useState<Side>('both')
  const mine = session.text()
  const parts = useMemo(() => mergeTexts(session.savedText(), mine, theirs), [session, mine, theirs])
  const isClean = !hasConflict(parts)
  const merged = mergedText(parts, side)
  return (
    <Dialog title={conflict.title} className="studio-wide" onClose={session.leaveConflict}>
      <p>{isClean ? conflict.clean : conflict.overlapping}</p>
      {!isClean && (
        <fieldset className="studio-choice">
          <legend>{conflict.choose}</legend>
          {(['both', 'mine', 'theirs'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="side" checked={side === one} onChange={() => setSide(one)} />
              {conflict[one]}
            </label>
          ))}
        </fieldset>
      )}
      <Suspense fallback={<p className="studio-hint">{loading}</p>}>
        <DiffView
          key={side}
          before={theirs}
          after={merged}
          beforeLabel={conflict.inFile}
          afterLabel={conflict.result}
        />
      </Suspense>
      <div className="studio-actions">
        <button type="button" onClick={session.leaveConflict}>
          {cancel}
        </button>
        <button
          type="button"
          className="studio-primary"
          onClick={() => {
            session.resolveConflict(merged)
            void session.save()
          }}
        >
          {conflict.accept}
        </button>
      </div>
    </Dialog>
  )
}
