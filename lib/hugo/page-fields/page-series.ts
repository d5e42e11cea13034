import type { FieldReader } from './field-reader'

/**
 * Where a page stands in its series: by the `series_order` of themes (Blowfish, Congo), which stays among the params, else
 * by the weight that Hugo gives it in the taxonomy of that name, where 0 is none.
 */
export function readSeriesOrder(reader: FieldReader): number | null {
  const order = reader.look('series_order')
  const number = numberOf(order)
  if (number !== null) return number
  if (order !== null) {
    const message = '"series_order" is not a number'
    reader.warn('series_order', { code: 'bad-series-order', message, remedy: 'write series_order: 1' })
  }
  return numberOf(reader.look('series_weight')) || null
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}
