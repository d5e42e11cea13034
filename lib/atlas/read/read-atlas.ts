import type { Problem } from '../../base/problems'
import { isMonth } from '../record/dates'
import type { Atlas, Milestone } from '../record/types'
import { checkIds, checkModels } from './check-atlas'
import { FieldReader } from './field-reader'
import { readChanges } from './read-changes'
import { readFacts } from './read-facts'
import { readModel } from './schema'
import { readBilingual, readCheckedDocuments, readSources } from './schema-sources'
import { type AtlasFile, readYamlFile } from './yaml-file'

/**
 * The catalogue from the files of content/models: one YAML file a model, `_atlas.yaml` for what holds for all of it,
 * `_milestones.yaml` for the turning points, `_changes.yaml` for what became of it. Null where there is no model: such a site has no atlas.
 */
export function readAtlas(files: readonly AtlasFile[]): { atlas: Atlas | null; problems: Problem[] } {
  const named = (name: string) => files.find(({ file }) => file.split('/').at(-1) === name)
  const read = files
    .filter(({ file }) => /\.ya?ml$/.test(file) && !file.split('/').at(-1)?.startsWith('_'))
    .map(({ file, text }) => readModel(file, text))
  if (read.length === 0) return { atlas: null, problems: [] }

  const models = read.map(({ model }) => model)
  models.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
  const byId = new Map(models.map((model) => [model.id, model]))
  const ids = new Set(byId.keys())
  const facts = readFacts(named('_atlas.yaml'), models.at(-1)?.date ?? '', ids)
  const milestones = readMilestones(named('_milestones.yaml'), ids)
  const changes = readChanges(named('_changes.yaml'), ids)
  return {
    atlas: { ...facts.value, models, milestones: milestones.value, changes: changes.value, byId },
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...checkModels(read),
      ...facts.problems,
      ...milestones.problems,
      ...changes.problems,
    ],
  }
}

function readMilestones(
  source: AtlasFile | undefined,
  ids: ReadonlySet<string>,
): { value: Milestone[]; problems: Problem[] } {
  if (!source) return { value: [], problems: [] }
  const reader = new FieldReader(readYamlFile(source.file, source.text))
  const seen = new Set<string>()
  const value = reader.list({ '': reader.yaml.value }, '', '').flatMap(({ value, path }): Milestone[] => {
    const known = ['id', 'date', 'title', 'summary', 'models', 'sources', 'verifiedBy']
    const row = reader.row(value, path, known, known.slice(0, 6))
    if (!row) return []
    const id = reader.text(row, path, 'id')
    if (seen.has(id)) reader.fail(`${path}.id`, `the milestone "${id}" is there twice`)
    seen.add(id)
    const date = reader.text(row, path, 'date')
    if (!isMonth(date)) reader.fail(`${path}.date`, `date "${date}" is not a month`, 'like 2023-02')
    const none = { ko: '', en: '' }
    return [
      {
        id,
        date,
        title: readBilingual(reader, row, path, 'title') ?? none,
        summary: readBilingual(reader, row, path, 'summary') ?? none,
        models: reader.texts(row, path, 'models'),
        sources: readSources(reader, row, path),
        verifiedBy: readCheckedDocuments(reader, row, path),
      },
    ]
  })
  const strangers = value.flatMap(({ models }, i) => checkIds(models, `[${i}].models`, reader.yaml, ids))
  return { value, problems: [...reader.problems, ...strangers] }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
