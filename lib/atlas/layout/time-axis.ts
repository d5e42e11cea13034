import { monthNumber, yearOf } from '../record/dates'
import type { Model } from '../record/types'
import { timeSpan } from './time-span'

/** A year with nothing in it is as wide as its number; others grow with the root of how many models they hold. */
const narrowest = 36
const growth = 26

/** Years beside each other, the crowded ones wider; within a year months are even. */
export function timeAxis(models: readonly Model[], start: number, width: number) {
  const { years } = timeSpan(models)
  const wished = years.map((year) => {
    const count = models.filter(({ date }) => yearOf(date) === year).length
    return narrowest + growth * Math.sqrt(count)
  })
  const scale = width / wished.reduce((sum, one) => sum + one, 0)
  let at = start
  const spans = years.map((year, i) => {
    const from = Math.round(at)
    at += (wished[i] ?? narrowest) * scale
    return { year, from, to: Math.round(at) }
  })
  const byYear = new Map(spans.map((span) => [span.year, span]))
  const xOf = ({ date }: Pick<Model, 'date'>) => {
    const { from, to } = byYear.get(yearOf(date)) ?? { from: start, to: start }
    return Math.round(from + ((to - from) * ((monthNumber(date) % 12) + 0.5)) / 12)
  }
  return { spans, xOf, end: Math.round(at) }
}
