import { monthNumber, yearOf } from '../record/dates'
import type { Model } from '../record/types'

/** January of the first year and the end of the last month, as month numbers. */
export function timeSpan(models: readonly Model[]): { first: number; last: number; years: number[] } {
  const from = yearOf(models[0]?.date ?? '2017-01')
  const last = models.at(-1)?.date ?? '2017-12'
  const years = Array.from({ length: yearOf(last) - from + 1 }, (_, i) => from + i)
  return { first: from * 12, last: monthNumber(last) + 1, years }
}
