import { isDay, isMonth } from '../record/dates'
import { dateBases, type Model, type ModelSize } from '../record/types'
import type { FieldReader } from './field-reader'

type Row = Record<string, unknown>

export function readDate(reader: FieldReader, row: Row, firstPublished = ''): Pick<Model, 'date' | 'dateBasis'> {
  const date = reader.text(row, '', 'date')
  const dateBasis = reader.one(row, '', 'dateBasis', dateBases, 'paper')
  if (date && !isMonth(date)) reader.fail('date', `date "${date}" is not a month`, 'like 2023-02')
  else if (date && !row.dateBasis) {
    reader.fail('date', 'dateBasis is missing', `say what happened then: one of ${dateBases.join(', ')}`)
  } else if (!date && !isMonth(firstPublished) && row.sources !== undefined) {
    reader.fail('', 'date is missing', 'add "date: 2023-02", or an arXiv id to the first source')
  }
  return { date: date || firstPublished, dateBasis }
}

export function readChecked(reader: FieldReader, row: Row): Pick<Model, 'checked'> {
  const checked = reader.text(row, '', 'checked')
  if (checked && !isDay(checked)) reader.fail('checked', `checked "${checked}" is not a day`, 'like 2026-11-28')
  return checked ? { checked } : {}
}

export function readCountry(reader: FieldReader, row: Row): Pick<Model, 'country'> {
  const country = reader.text(row, '', 'country')
  if (country && !/^[A-Z]{2}$/.test(country)) {
    reader.fail('country', `country "${country}" is not a two-letter code`, 'like KR')
  }
  return country ? { country } : {}
}

export function readSizes(reader: FieldReader, row: Row): ModelSize[] {
  const labels = new Set<string>()
  return reader.list(row, '', 'parameters').flatMap(({ value, path }) => {
    const size = reader.row(value, path, ['label', 'count', 'activeCount'], ['label', 'count'])
    if (!size) return []
    // A size may be called 65: YAML reads a number.
    const label = typeof size.label === 'number' ? String(size.label) : reader.text(size, path, 'label')
    const count = reader.count(size, path, 'count') ?? 0
    const activeCount = reader.count(size, path, 'activeCount')
    if (labels.has(label)) reader.fail(`${path}.label`, `the size "${label}" is listed twice`)
    labels.add(label)
    if (activeCount !== undefined && activeCount >= count) {
      reader.fail(`${path}.activeCount`, 'activeCount must be below count')
    }
    return { label, count, ...(activeCount === undefined ? {} : { activeCount }) }
  })
}
