import { monthName } from './dates'
import type { Locale, Model } from './types'
import { atlasWords } from './words'

/** What a drawing says by place, colour and fill, in words: "BERT, 2018년 10월, 인코더 전용, 가중치 공개". */
export function describeModel(model: Model, locale: Locale): string {
  const words = atlasWords(locale)
  const parts = [model.name, monthName(model.date, locale), words.architecture[model.architecture]]
  if (!model.architectureDisclosed) parts.push(words.undisclosed)
  parts.push(words.openness[model.openness])
  if (model.kind === 'product') parts.push(words.product)
  return parts.join(', ')
}

/** 175000000000 → "175B": the way sizes are written in the field, in both languages. */
export function shortCount(count: number): string {
  const [unit, sign] = count >= 1e12 ? [1e12, 'T'] : count >= 1e9 ? [1e9, 'B'] : [1e6, 'M']
  const value = count / unit
  return `${Number(value.toPrecision(3))}${sign}`
}
