import type { SiteFiles } from '../../../record/types'
import { addPart, type ConfigSource, readConfigPart } from './config-source'
import { warnOfHiddenFiles } from './hidden-files'

const names = ['hugo', 'config']
const extensions = ['toml', 'yaml', 'yml', 'json']

/** The order in which Hugo looks for its one root file. */
export const rootConfigFiles = names.flatMap((name) => extensions.map((extension) => `${name}.${extension}`))

/**
 * Reads the root file, then config/_default, then config/<environment>, each over the one before.
 * https://gohugo.io/configuration/introduction/#configuration-directory
 */
export function loadConfigFiles(files: SiteFiles, environment: string, named?: readonly string[]): ConfigSource {
  const source: ConfigSource = { raw: {}, places: new Map(), sources: [], problems: [] }
  const present = rootConfigFiles.filter((file) => files.read(file) !== null)
  for (const file of named ?? present.slice(0, 1)) {
    const part = readConfigPart(files, file)
    if (part) addPart(source, file, part)
  }
  if (!named) warnOfHiddenFiles(files, present, source)

  const all = files.list()
  for (const folder of ['_default', environment]) {
    for (const file of all.filter((path) => path.startsWith(`config/${folder}/`)).sort()) {
      const name = file.slice(`config/${folder}/`.length)
      if (name.includes('/')) continue
      const part = readConfigPart(files, file, keysOf(name))
      if (part) addPart(source, file, part)
    }
  }
  return source
}

/** "params.toml" → params; "menus.ko.toml" → languages.ko.menus; "hugo.toml" → the whole. */
function keysOf(name: string): string[] {
  const [key = '', language] = name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .split('.')
  if (names.includes(key)) return []
  if (!language) return [key === 'menu' ? 'menus' : key]
  const inner = key === 'menu' || key === 'menus' ? ['menus'] : key === 'params' ? ['params'] : []
  return ['languages', language, ...inner]
}
