import { monthName } from '../record/dates'
import type { Locale, Model } from '../record/types'
import { atlasWords, pageWords } from '../words/words'
import { largestSize } from './exports'
import { nameCount } from './name-count'

/** A model in a line: when, by whom, of what kind, how open, how large. What rests on memory is left out or marked. */
export function cardFacts(model: Model, locale: Locale): string[] {
  const words = atlasWords(locale)
  const size = model.fromMemory.includes('parameters') ? undefined : largestSize(model)
  return [
    model.fromMemory.includes('date') ? '' : monthName(model.date, locale),
    model.organizations[0] ?? '',
    model.kind === 'product' ? words.product : '',
    words.architecture[model.architecture],
    model.fromMemory.includes('openness')
      ? `${words.openness[model.openness]} (${pageWords(locale).unchecked})`
      : words.openness[model.openness],
    size ? `${words.size} ${nameCount(size.count, locale)}` : '',
  ].filter(Boolean)
}
