import { basesOf } from '../../../lib/atlas/facts/bases'
import type { Locale, MemoryField, Model } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import { Unchecked } from '../unchecked'

type BasisProps = { model: Model; field: MemoryField; locale: Locale }

/** Behind a value on its model's page: the numbers of the documents that it rests on, or that it rests on memory. */
export function Basis({ model, field, locale }: BasisProps) {
  return (
    <>
      {basesOf(model, field).map(({ number }) => (
        <sup key={number} className="model-basis">
          <a href={`#document-${number}`} aria-label={say(pageWords(locale).basisNumber, { number })}>
            {number}
          </a>
        </sup>
      ))}
      <Unchecked model={model} field={field} locale={locale} />
    </>
  )
}
