import { type Atlas, type Locale, objectives } from '../record/types'
import { atlasWords, explainObjective, pageWords } from '../words/words'
import { facets } from './facets'

/** Everything that pages about models may say beside the data: for whoever must know its characters. */
export function atlasText(atlas: Atlas, locale: Locale): string {
  const labels = facets(atlas, locale).map(({ label, values }) => [label, values.map((value) => value.label)])
  const explained = objectives.map((objective) => explainObjective(objective, locale))
  return JSON.stringify([atlasWords(locale), pageWords(locale), labels, explained, '조억만년월'])
}
