import type { Problem } from '../../base/problems'
import { isMonth } from '../record/dates'
import type { Atlas, AtlasFacts, Milestone } from '../record/types'
import { checkMilestones, checkModels } from './check-atlas'
import { FieldReader } from './field-reader'
import { readModel } from './schema'
import { readBilingual, readCheckedDocuments, readSources } from './schema-sources'
import { readYamlFile } from './yaml-file'

export type AtlasFile = { file: string; text: string }

/**
 * The catalogue from the files of content/models: one YAML file a model, `_atlas.yaml` for what holds for all of it,
 * `_milestones.yaml` for the turning points. Null where there is no model: such a site has no atlas.
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
  const facts = readFacts(named('_atlas.yaml'), models.at(-1)?.date ?? '')
  const milestones = readMilestones(named('_milestones.yaml'), new Set(byId.keys()))
  return {
    atlas: { ...facts.value, models, milestones: milestones.value, byId },
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...checkModels(read),
      ...facts.problems,
      ...milestones.problems,
    ],
  }
}

function readFacts(source: AtlasFile | undefined, lastDate: string): { value: AtlasFacts; problems: Problem[] } {
  const otherwise = { dataAsOf: lastDate, license: '', citation: '', organizationGroups: {} }
  if (!source) return { value: otherwise, problems: [] }
  const reader = new FieldReader(readYamlFile(source.file, source.text))
  const row = reader.row(reader.yaml.value, '', ['dataAsOf', 'license', 'citation', 'organizationGroups'], ['dataAsOf'])
  if (!row) return { value: otherwise, problems: reader.problems }
  const dataAsOf = reader.text(row, '', 'dataAsOf')
  if (!isMonth(dataAsOf)) reader.fail('dataAsOf', `dataAsOf "${dataAsOf}" is not a month`, 'like 2025-03')
  else if (dataAsOf < lastDate) reader.fail('dataAsOf', `dataAsOf ${dataAsOf} is before the last model (${lastDate})`)
  const groups = (row.organizationGroups ?? {}) as Record<string, unknown>
  const organizationGroups = Object.fromEntries(
    Object.keys(groups).map((name) => [name, reader.texts(groups, 'organizationGroups', name)]),
  )
  const license = reader.text(row, '', 'license')
  return {
    value: { dataAsOf, license, citation: reader.text(row, '', 'citation'), organizationGroups },
    problems: reader.problems,
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
  return { value, problems: [...reader.problems, ...checkMilestones(value, reader.yaml, ids)] }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
