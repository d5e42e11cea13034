import type { Problem } from '../../base/problems'
import { architectures, kinds, type Model, memoryFields, objectives, opennesses } from '../record/types'
import { checkModel } from './check-model'
import { FieldReader } from './field-reader'
import { readChecked, readCountry, readDate, readSizes } from './schema-fields'
import { readParents } from './schema-parents'
import { readBilingual, readCheckedDocuments, readSources } from './schema-sources'
import { readYamlFile, type YamlFile } from './yaml-file'

const required = ['name', 'organizations', 'architecture', 'openness', 'sources'] as const
const known = [
  ...required,
  ...['expandedName', 'aliases', 'ambiguousAliases', 'kind', 'date', 'dateBasis', 'country'],
  ...['architectureDisclosed', 'license', 'parameters', 'trainingTokens', 'contextLength', 'parents', 'objectives'],
  ...['keyIdeas', 'limitations', 'notes', 'seed', 'checked', 'verifiedBy', 'fromMemory'],
]

/** beside the models, below /models/ */
const takenAddresses = ['by', 'changes']

export type ReadModel = { model: Model; yaml: YamlFile; problems: Problem[] }

/**
 * One file of content/models. Five lines are enough:
 *
 *     name: Qwen3
 *     organizations: [Alibaba Cloud]
 *     architecture: decoder-only
 *     openness: open-weights
 *     sources: [{ title: Qwen3 Technical Report, authors: An Yang et al., arXiv: 2505.09388 }]
 *
 * The date is then the first source's month; facts nobody has checked against a document count as from memory.
 *
 * There is one rule of dates: the month in which the model first became public, by a paper, an announcement, weights
 * or a service, whichever came first; \`dateBasis\` says which it was. Openness is that of today, whatever it was then:
 * Grok-1 was announced as a service in November 2023, and its weights have been out since March 2024.
 *
 * What needs the other files (parents, duplicate names) is judged by check-atlas.ts.
 */
export function readModel(file: string, text: string): ReadModel {
  const yaml = readYamlFile(file, text)
  const reader = new FieldReader(yaml)
  const id = (file.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    reader.fail('', `the file name "${id}" can't be an address`, 'use lower-case letters, digits and hyphens')
  } else if (takenAddresses.includes(id)) {
    reader.fail('', `the address of "${id}" is that of another page of the atlas`, 'name the file otherwise')
  }
  const row = yaml.problems.length > 0 ? {} : (reader.row(yaml.value, '', known, required) ?? {})
  const sources = readSources(reader, row, '')
  const verifiedBy = readCheckedDocuments(reader, row, '')
  const name = reader.text(row, '', 'name')
  const date = readDate(reader, row, sources[0]?.published)
  const bilingual = (field: string) => {
    const value = readBilingual(reader, row, '', field)
    return value ? { [field]: value } : {}
  }
  const number = (field: string) => {
    const value = reader.count(row, '', field)
    return value === undefined ? {} : { [field]: value }
  }
  const openness = reader.one(row, '', 'openness', opennesses, 'closed')

  const model: Model = {
    id,
    name,
    expandedName: reader.text(row, '', 'expandedName') || name,
    aliases: reader.texts(row, '', 'aliases'),
    ambiguousAliases: reader.texts(row, '', 'ambiguousAliases'),
    kind: reader.one(row, '', 'kind', kinds, 'model'),
    ...date,
    organizations: reader.texts(row, '', 'organizations'),
    ...readCountry(reader, row),
    architecture: reader.one(row, '', 'architecture', architectures, 'decoder-only'),
    architectureDisclosed: reader.flag(row, '', 'architectureDisclosed', true),
    openness,
    license: reader.text(row, '', 'license') || (openness === 'closed' ? 'Proprietary' : ''),
    parameters: readSizes(reader, row),
    ...number('trainingTokens'),
    ...number('contextLength'),
    parents: readParents(reader, row, id),
    objectives: reader.some(row, '', 'objectives', objectives),
    ...bilingual('keyIdeas'),
    ...bilingual('limitations'),
    ...bilingual('notes'),
    sources,
    seed: reader.flag(row, '', 'seed', false),
    ...readChecked(reader, row),
    verified: verifiedBy.length > 0 ? 'source-read' : 'knowledge',
    verifiedBy,
    fromMemory:
      row.fromMemory === undefined
        ? memoryFields.filter((field) => field in row)
        : reader.some(row, '', 'fromMemory', memoryFields),
  }
  if (yaml.problems.length === 0) checkModel(reader, model)
  return { model, yaml, problems: reader.problems }
}
