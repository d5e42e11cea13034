import { nearNames } from '../../base/text/near-names'
import { monthName, yearOf } from '../record/dates'
import type { Atlas, Locale, MemoryField, Model } from '../record/types'
import { atlasWords } from '../words/words'
import { largestSize } from './exports'
import { nameCount } from './name-count'

/** What is wrong with a question, for a Problem. */
export type FactFault = { code: string; message: string; remedy: string }
export type Fact = { text: string; fromMemory: boolean }

type Answer = (model: Model, locale: Locale, size: string) => string | undefined

/** The fields a text may name, each with the way it is said in prose. */
const answers: Record<string, { answer: Answer; checked?: MemoryField }> = {
  name: { answer: (model) => model.name },
  'expanded-name': { answer: (model) => model.expandedName },
  released: { answer: (model, locale) => monthName(model.date, locale), checked: 'date' },
  year: { answer: (model) => `${yearOf(model.date)}`, checked: 'date' },
  organizations: { answer: (model) => model.organizations.join(', ') },
  country: {
    answer: ({ country }, locale) => country && new Intl.DisplayNames(locale, { type: 'region' }).of(country),
  },
  architecture: { answer: (model, locale) => atlasWords(locale).architecture[model.architecture] },
  openness: { answer: (model, locale) => atlasWords(locale).openness[model.openness], checked: 'openness' },
  license: { answer: (model) => model.license || undefined, checked: 'license' },
  parameters: { answer: (model, locale, size) => said(sizeOf(model, size)?.count, locale), checked: 'parameters' },
  'active-parameters': {
    answer: (model, locale, size) => said(sizeOf(model, size)?.activeCount, locale),
    checked: 'parameters',
  },
  tokens: { answer: (model, locale) => said(model.trainingTokens, locale), checked: 'trainingTokens' },
  context: { answer: (model, locale) => model.contextLength?.toLocaleString(locale), checked: 'contextLength' },
}

export const factFields = Object.keys(answers)

/**
 * One fact of one model in the words of a language: `modelFact(atlas, 'gpt-3', 'parameters', 'ko')` → "1,750억".
 * `size` names one of several sizes by its label, or `smallest`; without it the largest is meant.
 */
export function modelFact(
  atlas: Pick<Atlas, 'byId'>,
  id: string,
  field: string,
  locale: Locale,
  size = '',
): Fact | FactFault {
  const model = atlas.byId.get(id)
  if (!model) return unknownModel(atlas, id)
  const known = answers[field]
  if (!known) {
    const near = nearNames(field, factFields)[0]
    const remedy = near ? `did you mean "${near}"?` : `known are ${factFields.join(', ')}`
    return { code: 'unknown-model-field', message: `models have no field "${field}"`, remedy }
  }
  if (size && !sizeOf(model, size)) {
    const labels = model.parameters.map(({ label }) => label).join(', ')
    const remedy = labels ? `its sizes are ${labels}` : 'its data name no sizes'
    return { code: 'unknown-model-size', message: `the model "${id}" has no size "${size}"`, remedy }
  }
  const text = known.answer(model, locale, size)
  if (text === undefined) {
    const message = `the data of "${id}" don't say its ${field}`
    return {
      code: 'missing-model-fact',
      message,
      remedy: `leave the number out, or add it to content/models/${id}.yaml`,
    }
  }
  return { text, fromMemory: known.checked !== undefined && model.fromMemory.includes(known.checked) }
}

export function unknownModel(atlas: Pick<Atlas, 'byId'>, id: string): FactFault {
  const near = nearNames(id, [...atlas.byId.keys()])[0]
  const remedy = near ? `did you mean "${near}"?` : 'the ids are the file names in content/models'
  return { code: 'unknown-model', message: `the model "${id}" does not exist`, remedy }
}

function sizeOf(model: Model, label: string): Model['parameters'][number] | undefined {
  if (label === '' || label === 'largest') return largestSize(model)
  if (label === 'smallest') return model.parameters.toSorted((a, b) => a.count - b.count)[0]
  return model.parameters.find((size) => size.label.toLowerCase() === label.toLowerCase())
}

function said(count: number | undefined, locale: Locale): string | undefined {
  return count === undefined ? undefined : nameCount(count, locale)
}
