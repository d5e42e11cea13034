import { checkKeys } from './check-keys'
import { parseJson } from './json'
import { type ParsedData, unreadable } from './parsed-data'
import { parseToml } from './toml'
import { parseYaml } from './yaml'

export type DataFormat = 'toml' | 'yaml' | 'json'

/** A whole configuration or data file. Config may use YAML merge keys, as Hugo's may. */
export function parseDataFile(text: string, format: DataFormat): ParsedData {
  if (format === 'toml') return checkKeys(parseToml(text))
  if (format === 'yaml') return checkKeys(parseYaml(text, { mergeKeys: true }))
  if (!text.trim()) return { data: {}, offsets: new Map(), problems: [] }
  const parsed = parseJson(text)
  const rest = text.slice(parsed.end).search(/\S/)
  if (rest !== -1 && !parsed.problems.length) {
    parsed.problems.push(
      unreadable(parsed.end + rest, 'json-syntax', 'JSON: text after the last "}"', 'remove it').problem,
    )
  }
  return checkKeys(parsed)
}

/** "hugo.yml" → "yaml", null for a file of another kind */
export function dataFormatOf(file: string): DataFormat | null {
  const extension = /\.(toml|ya?ml|json)$/i.exec(file)?.[1]?.toLowerCase()
  if (!extension) return null
  return extension === 'yml' ? 'yaml' : (extension as DataFormat)
}
