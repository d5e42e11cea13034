import type { Locale, MemoryField, Model } from '../../lib/atlas/record/types'
import { pageWords } from '../../lib/atlas/words/words'

type UncheckedProps = { model: Pick<Model, 'fromMemory'>; field: MemoryField; locale: Locale }

/** The mark behind what no document that was read confirms. */
export function Unchecked({ model, field, locale }: UncheckedProps) {
  return model.fromMemory.includes(field) && <small className="from-memory"> {pageWords(locale).unchecked}</small>
}
