import { say } from '../../../lib/words/words'
import type { SessionState } from '../session/session-state'
import { formatMoment } from '../shared/format-moment'
import { useStudio } from '../shared/studio-context'

/** Where the text is: in the file, in this browser, or in neither. */
export function SaveStatus({ state, onRetry }: { state: SessionState; onRetry: () => void }) {
  const { words, lang } = useStudio()
  const { saving, keptAt, hasUnsaved } = state
  if (saving.step === 'failed') {
    return (
      <p role="alert" className="studio-status">
        {saving.message || words.unreachedSave}{' '}
        <button type="button" onClick={onRetry}>
          {words.again}
        </button>
      </p>
    )
  }
  const said =
    saving.step === 'running'
      ? words.saving
      : !hasUnsaved
        ? saving.step === 'done'
          ? words.saved
          : ''
        : keptAt === 'failed'
          ? words.keepingFailed
          : keptAt === null
            ? words.unsaved
            : say(words.kept, { time: formatMoment(keptAt, lang) })
  return (
    <p role="status" className="studio-status" data-unsaved={hasUnsaved || undefined}>
      {said}
    </p>
  )
}
