import { say } from '../../words/words'
import { monthName } from '../record/dates'
import type { Locale, Model } from '../record/types'
import { atlasWords } from '../words/words'

/** Fields that drawings show by place and fill. */
type ShownField = 'date' | 'openness' | 'parameters'

/** What a drawing says by place, colour and fill, in words: "BERT, 2018년 10월, 인코더 전용, 가중치 공개". */
export function describeModel(model: Model, locale: Locale, shown: readonly ShownField[] = treeFields): string {
  const words = atlasWords(locale)
  const parts = [model.name, monthName(model.date, locale), words.architecture[model.architecture]]
  if (!model.architectureDisclosed) parts.push(words.undisclosed)
  parts.push(words.openness[model.openness])
  if (model.kind === 'product') parts.push(words.product)
  const unchecked = shown.filter((field) => model.fromMemory.includes(field)).map((field) => words.checkedName[field])
  if (unchecked.length > 0) parts.push(say(words.uncheckedValue, { fields: unchecked.join(', ') }))
  return parts.join(', ')
}

export const treeFields: readonly ShownField[] = ['date', 'openness']
export const sizeFields: readonly ShownField[] = ['date', 'openness', 'parameters']

/** Whether something that a drawing shows of a model was not found in a document. */
export function restsOnMemory(model: Pick<Model, 'fromMemory'>, shown: readonly ShownField[]): boolean {
  return shown.some((field) => model.fromMemory.includes(field))
}

/** With an asterisk, which the legend explains, where it rests on memory. */
export function nameInDrawing(model: Pick<Model, 'name' | 'fromMemory'>, shown: readonly ShownField[]): string {
  return restsOnMemory(model, shown) ? `${model.name}*` : model.name
}

/** 175000000000 → "175B": the way sizes are written in the field, in both languages. */
export function shortCount(count: number): string {
  const [unit, sign] = count >= 1e12 ? [1e12, 'T'] : count >= 1e9 ? [1e9, 'B'] : [1e6, 'M']
  const value = count / unit
  return `${Number(value.toPrecision(3))}${sign}`
}
