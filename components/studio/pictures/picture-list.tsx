import { say } from '../../../lib/words/words'
import { useWords } from '../shared/studio-context'
import type { PictureRow } from './picture-rows'

type PictureListProps = { rows: readonly PictureRow[]; onRetry: (id: number) => void; onDrop: (id: number) => void }

/** Where an upload is seen: beside the text, never in it. */
export function PictureList({ rows, onRetry, onDrop }: PictureListProps) {
  const { pictures: words, again, close } = useWords()
  if (rows.length === 0) return null
  return (
    <ul className="studio-pictures" aria-label={words.title}>
      {[...rows].reverse().map(({ id, name, preview, step, message, stored }) => (
        <li key={id} data-step={step}>
          <img src={preview} alt="" />
          <span>
            <strong>{name}</strong>
            <small role={step === 'failed' || step === 'refused' ? 'alert' : undefined}>
              {message || (stored ? say(words.done, facts(stored)) : words.sending)}
            </small>
          </span>
          {step === 'failed' && (
            <button type="button" onClick={() => onRetry(id)}>
              {again}
            </button>
          )}
          {step !== 'sending' && step !== 'waiting' && (
            <button
              type="button"
              aria-label={`${close}: ${name}`}
              className="studio-close"
              onClick={() => onDrop(id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function facts({ width, height, bytes }: { width: number; height: number; bytes: number }) {
  return { width, height, size: Math.max(1, Math.round(bytes / 1024)) }
}
