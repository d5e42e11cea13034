import { parseJson } from '../../hugo/formats/json'
import { parseToml } from '../../hugo/formats/toml'
import { parseYaml } from '../../hugo/formats/yaml'
import type { FrontMatter } from '../../record/types'

export type Data = Record<string, unknown>

/** Front matter between its delimiters; dates as they are written. A text that doesn't parse is the message why. */
export function readData(format: FrontMatter['format'], text: string): Data | string {
  if (format === 'none') return {}
  const { data, problems } = parse(format, text)
  return problems[0] ? problems[0].message : data
}

function parse(format: 'toml' | 'yaml' | 'json', text: string) {
  if (format === 'toml') return parseToml(text)
  return format === 'yaml' ? parseYaml(text, { what: 'front matter' }) : parseJson(text)
}
