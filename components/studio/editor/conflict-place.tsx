import { useId } from 'react'
import type { Conflict, Side } from '../../../lib/writing/merge/merge-texts'
import { useWords } from '../shared/studio-context'

type ConflictPlaceProps = { name: string; place: Conflict; side: Side; onChoose: (side: Side) => void }

/** One place that both have changed: what each says, and which of it stays. */
export function ConflictPlace({ name, place, side, onChoose }: ConflictPlaceProps) {
  const { conflict } = useWords()
  const id = useId()
  return (
    <fieldset className="studio-place">
      <legend>{name}</legend>
      <div className="studio-sides">
        {(['theirs', 'mine'] as const).map((one) => (
          <figure key={one} data-chosen={side === one || side === 'both' || undefined}>
            <figcaption>{conflict[one]}</figcaption>
            <pre>{place[one] || conflict.nothing}</pre>
          </figure>
        ))}
      </div>
      <div className="studio-choice">
        {(['both', 'mine', 'theirs'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={side === one} onChange={() => onChoose(one)} />
            {conflict[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
