import type { Place, Problem } from '../../../base/problems'
import { lineColumns } from '../../../base/text/line-column'
import type { SiteFiles } from '../../../record/types'
import { lowerKeys } from '../../formats/lower-keys'
import { dataFormatOf, parseDataFile } from '../../formats/parse-data'
import { isMap } from '../../formats/parsed-data'
import { decodeText } from '../../text/text'
import { mergeMaps, nest } from './merge'

/** The configuration as its files add up, before anything in it is understood. Keys in lower case. */
export type ConfigSource = {
  raw: Record<string, unknown>
  places: Map<string, { key: Place; value: Place }>
  sources: string[]
  problems: Problem[]
}

export type ConfigPart = Omit<ConfigSource, 'sources'> & {
  /** as written, for messages */ written: Record<string, unknown>
}

/** One file's part; `keys` is where it belongs: config/_default/menus.ko.toml → ['languages', 'ko', 'menus']. */
export function readConfigPart(files: SiteFiles, file: string, keys: readonly string[] = []): ConfigPart | null {
  const bytes = files.read(file)
  const format = dataFormatOf(file)
  if (!bytes || !format) return null
  const part: ConfigPart = { raw: {}, written: {}, places: new Map(), problems: [] }
  const decoded = decodeText(bytes)
  if ('problem' in decoded) {
    part.problems.push({ file, severity: 'error', ...decoded.problem })
    return part
  }
  const placeOf = lineColumns(decoded.text)
  const parsed = parseDataFile(decoded.text, format)
  for (const { offset, ...problem } of parsed.problems) {
    part.problems.push({ file, ...placeOf(offset), severity: 'error', ...problem })
  }
  const prefix = keys.length ? `${keys.join('.')}.` : ''
  for (const [path, { key, value }] of parsed.offsets) {
    const place = { key: { file, ...placeOf(key) }, value: { file, ...placeOf(value) } }
    part.places.set(currentName(prefix + path), place)
  }
  part.written = parsed.data
  part.raw = renameMenu(nest(keys, lowerKeys(parsed.data)))
  return part
}

export function addPart(source: ConfigSource, file: string, part: ConfigPart): void {
  source.raw = mergeMaps(source.raw, part.raw)
  for (const [path, place] of part.places) source.places.set(path, place)
  source.problems.push(...part.problems)
  source.sources.push(file)
}

/** `menu` and `menus` are one key; Hugo's newer name is kept. */
function renameMenu(raw: Record<string, unknown>): Record<string, unknown> {
  const { menu, ...renamed } = raw
  if (isMap(menu)) renamed.menus = mergeMaps(menu, isMap(renamed.menus) ? renamed.menus : {})
  if (isMap(renamed.languages)) {
    const languages = Object.entries(renamed.languages).map(([key, language]) => {
      return [key, isMap(language) ? renameMenu(language) : language]
    })
    renamed.languages = Object.fromEntries(languages)
  }
  return renamed
}

function currentName(path: string): string {
  return path.replace(/^(languages\.[^.]+\.)?menu(?=[.[]|$)/, '$1menus')
}
