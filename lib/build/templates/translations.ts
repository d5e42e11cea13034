import { dataFormatOf, parseDataFile } from '../../hugo/formats/parse-data'
import { looseText } from '../../hugo/text/loose-text'
import type { SiteFiles } from '../../record/types'

/** Language → what `i18n` says for a name. */
export type Translations = Record<string, Record<string, string>>

const folder = /^(themes\/[^/]+\/)?i18n\/([\w-]+)\.(?:toml|ya?ml|json)$/

/** `i18n/ko.toml` of the site, over those of its themes. */
export function readTranslations(files: SiteFiles): Translations {
  const found: Translations = {}
  const paths = files.list().filter((path) => folder.test(path))
  const themesFirst = [
    ...paths.filter((path) => path.startsWith('themes/')),
    ...paths.filter((path) => !path.startsWith('themes/')),
  ]
  for (const path of themesFirst) {
    const [, , lang = ''] = folder.exec(path) ?? []
    const text = looseText(files, path)
    const key = lang.toLowerCase()
    found[key] = { ...found[key], ...textsIn(text, path) }
  }
  return found
}

function textsIn(text: string, path: string): Record<string, string> {
  const format = dataFormatOf(path) ?? 'toml'
  const isList = format === 'yaml' && /^\s*-/.test(text)
  const { data } = parseDataFile(isList ? `list:\n${text}` : text, format)
  const entries = isList
    ? (data.list as Record<string, unknown>[]).map((one) => [one.id, one.translation] as const)
    : Object.entries(data)
  return Object.fromEntries(entries.map(([id, said]) => [String(id), textOf(said)]))
}

/** One form for all numbers, or the last of several. */
function textOf(said: unknown): string {
  if (said === null || typeof said !== 'object') return String(said ?? '')
  const { other, one, translation } = said as Record<string, unknown>
  return textOf(other ?? translation ?? one)
}
