import { lazy, Suspense, useMemo, useState } from 'react'
import { say } from '../../../lib/words/words'
import { conflictsOf, mergedText, mergeTexts, type Side } from '../../../lib/writing/merge/merge-texts'
import type { PostSession } from '../session/post-session'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { useWords } from '../shared/studio-context'
import { ConflictPlace } from './conflict-place'

const DiffView = lazy(() => import('../publish/diff-view'))

/** The file has become another while it was written here: both are shown, and nothing of either is lost unasked. */
export function ConflictView({ session, theirs }: { session: PostSession; theirs: string }) {
  const { conflict, cancel, loading } = useWords()
  const [mine] = useState(session.text)
  const parts = useMemo(() => mergeTexts(session.savedText(), mine, theirs), [session, mine, theirs])
  const places = useMemo(() => conflictsOf(parts), [parts])
  const [sides, setSides] = useState<readonly Side[]>(places.map(() => 'both'))
  const merged = mergedText(parts, (place) => sides[places.indexOf(place)] ?? 'both')
  return (
    <Dialog title={conflict.title} className="studio-wide" onClose={session.leaveConflict}>
      <p>{places.length === 0 ? conflict.clean : say(conflict.overlapping, { count: places.length })}</p>
      {places.map((place, at) => (
        <ConflictPlace
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are the same as long as the window is open
          key={at}
          name={say(conflict.place, { number: at + 1 })}
          place={place}
          side={sides[at] ?? 'both'}
          onChoose={(side) => setSides(sides.with(at, side))}
        />
      ))}
      <details className="studio-changes" open={places.length === 0}>
        <summary>{conflict.result}</summary>
        <Suspense fallback={<p className="studio-hint">{loading}</p>}>
          <DiffView
            key={sides.join(' ')}
            before={theirs}
            after={merged}
            beforeLabel={conflict.inFile}
            afterLabel={conflict.result}
          />
        </Suspense>
      </details>
      <DialogActions
        cancel={cancel}
        onCancel={session.leaveConflict}
        act={conflict.accept}
        onAct={() => {
          session.resolveConflict(merged)
          void session.save()
        }}
      />
    </Dialog>
  )
}
