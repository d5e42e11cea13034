/** A title in its phrases, so that a line ends behind a comma or colon rather than inside a phrase. */
export function Phrases({ text }: { text: string }) {
  const phrases = text.split(/(?<=[,:;—–?!])\s+/)
  if (phrases.length < 2 || phrases.some((phrase) => phrase.length < shortest)) return text
  return phrases.map((phrase, index) => (
    <span key={phrase + String(index)} className="inline-block">
      {index < phrases.length - 1 ? `${phrase} ` : phrase}
    </span>
  ))
}

/** One word alone on a line would look worse than a line that breaks anywhere. */
const shortest = 6
