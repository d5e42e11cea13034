import type { Problem } from '../../base/problems'
import { isMonth } from '../record/dates'
import type { AtlasFacts, OsaidReview } from '../record/types'
import { checkIds } from './check-atlas'
import { FieldReader } from './field-reader'
import { readEdgeSource } from './schema-parents'
import { type AtlasFile, readYamlFile } from './yaml-file'

type Row = Record<string, unknown>

const fields = ['dataAsOf', 'license', 'citation', 'organizationGroups', 'landmarks', 'families', 'osaid', 'dataGone']
const verdicts = ['meets', 'withOtherLicense', 'fails'] as const

/** `_atlas.yaml`: what holds for the whole catalogue. */
export function readFacts(
  source: AtlasFile | undefined,
  lastDate: string,
  ids: ReadonlySet<string>,
): { value: AtlasFacts; problems: Problem[] } {
  const otherwise = {
    ...{ dataAsOf: lastDate, license: '', citation: '', organizationGroups: {} },
    ...{ landmarks: [], families: {} },
  }
  if (!source) return { value: otherwise, problems: [] }
  const reader = new FieldReader(readYamlFile(source.file, source.text))
  const row = reader.row(reader.yaml.value, '', fields, ['dataAsOf'])
  if (!row) return { value: otherwise, problems: reader.problems }
  const dataAsOf = reader.text(row, '', 'dataAsOf')
  if (!isMonth(dataAsOf)) reader.fail('dataAsOf', `dataAsOf "${dataAsOf}" is not a month`, 'like 2025-03')
  else if (dataAsOf < lastDate) reader.fail('dataAsOf', `dataAsOf ${dataAsOf} is before the last model (${lastDate})`)
  const groups = (row.organizationGroups ?? {}) as Row
  const organizationGroups = Object.fromEntries(
    Object.keys(groups).map((name) => [name, reader.texts(groups, 'organizationGroups', name)]),
  )
  const license = reader.text(row, '', 'license')
  const value = { dataAsOf, license, citation: reader.text(row, '', 'citation'), organizationGroups }
  const landmarks = row.landmarks === undefined ? [] : readIds(reader, row, '', 'landmarks', ids)
  return {
    value: {
      ...value,
      landmarks,
      families: readFamilies(reader, row, ids),
      ...readOsaid(reader, row, ids),
      ...readGone(reader, row, ids),
    },
    problems: reader.problems,
  }
}

function readFamilies(reader: FieldReader, row: Row, ids: ReadonlySet<string>): AtlasFacts['families'] {
  const families = (row.families ?? {}) as Row
  return Object.fromEntries(
    Object.keys(families).map((name) => {
      const first = reader.text(families, 'families', name)
      reader.problems.push(...checkIds([first], `families.${name}`, reader.yaml, ids))
      return [name, first]
    }),
  )
}

function readOsaid(reader: FieldReader, row: Row, ids: ReadonlySet<string>): { osaid?: OsaidReview } {
  if (row.osaid === undefined) return {}
  const osaid = reader.row(row.osaid, 'osaid', ['source', ...verdicts], ['source', ...verdicts])
  const source = osaid && readEdgeSource(reader, osaid.source, 'osaid.source')
  if (!osaid || !source) return {}
  const named = (field: string) => readIds(reader, osaid, 'osaid', field, ids)
  return {
    osaid: { source, meets: named('meets'), withOtherLicense: named('withOtherLicense'), fails: named('fails') },
  }
}

function readGone(reader: FieldReader, row: Row, ids: ReadonlySet<string>): Pick<AtlasFacts, 'dataGone'> {
  if (row.dataGone === undefined) return {}
  const gone = reader.row(row.dataGone, 'dataGone', ['source', 'models'], ['source', 'models'])
  const source = gone && readEdgeSource(reader, gone.source, 'dataGone.source')
  return gone && source ? { dataGone: { source, models: readIds(reader, gone, 'dataGone', 'models', ids) } } : {}
}

function readIds(reader: FieldReader, row: Row, path: string, field: string, ids: ReadonlySet<string>): string[] {
  const named = reader.texts(row, path, field)
  reader.problems.push(...checkIds(named, path ? `${path}.${field}` : field, reader.yaml, ids))
  return named
}
