import { monthName } from '../record/dates'
import { type Atlas, type Locale, objectives } from '../record/types'
import { atlasWords, explainObjective, pageWords } from '../words/words'
import { facets } from './facets'
import { nameCount } from './name-count'

/** Everything that pages about models may say beside the data: for whoever must know its characters. */
export function atlasText(atlas: Atlas, locale: Locale): string {
  const labels = facets(atlas, locale).map(({ label, values }) => [label, values.map((value) => value.label)])
  const explained = objectives.map((objective) => explainObjective(objective, locale))
  const numbers = [...[1e4, 1e8, 1e12].map((unit) => nameCount(unit, locale)), monthName('2026-01', locale)]
  return JSON.stringify([atlasWords(locale), pageWords(locale), labels, explained, numbers])
}
