import { Fragment } from 'react'

/** A title in its phrases, so that a line ends behind a comma or colon rather than inside a phrase. */
export function Phrases({ text }: { text: string }) {
  const phrases = text.split(/(?<=[,:;—–?!])\s+/)
  if (phrases.length < 2 || phrases.some((phrase) => phrase.length < shortest)) return text
  return phrases.map((phrase, index) => (
    <Fragment key={phrase + String(index)}>
      {/* Between them: at the end of a block a space is nothing. */}
      {index > 0 && ' '}
      <span className="inline-block">{phrase}</span>
    </Fragment>
  ))
}

/** One word alone on a line would look worse than a line that breaks anywhere. */
const shortest = 6
