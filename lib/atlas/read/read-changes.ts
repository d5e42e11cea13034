import type { Problem } from '../../base/problems'
import { isDay } from '../record/dates'
import type { AtlasChange } from '../record/types'
import { checkIds } from './check-atlas'
import { FieldReader } from './field-reader'
import { readBilingual } from './schema-sources'
import { type AtlasFile, readYamlFile } from './yaml-file'

const required = ['id', 'date', 'text']

/** `_changes.yaml`: what became of the catalogue, the newest first, whatever the order in the file. */
export function readChanges(
  source: AtlasFile | undefined,
  ids: ReadonlySet<string>,
): { value: AtlasChange[]; problems: Problem[] } {
  if (!source) return { value: [], problems: [] }
  const reader = new FieldReader(readYamlFile(source.file, source.text))
  const seen = new Set<string>()
  const value = reader.list({ '': reader.yaml.value }, '', '').flatMap(({ value, path }): AtlasChange[] => {
    const row = reader.row(value, path, [...required, 'models'], required)
    if (!row) return []
    const id = reader.text(row, path, 'id')
    if (!/^[a-z0-9-]+$/.test(id)) reader.fail(`${path}.id`, `the id "${id}" can't be part of an address`)
    if (seen.has(id)) reader.fail(`${path}.id`, `the change "${id}" is there twice`)
    seen.add(id)
    const date = reader.text(row, path, 'date')
    if (!isDay(date)) reader.fail(`${path}.date`, `date "${date}" is not a day`, 'like 2026-11-28')
    const models = reader.texts(row, path, 'models')
    reader.problems.push(...checkIds(models, `${path}.models`, reader.yaml, ids))
    return [{ id, date, text: readBilingual(reader, row, path, 'text') ?? { ko: '', en: '' }, models }]
  })
  return {
    value: value.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    problems: reader.problems,
  }
}
