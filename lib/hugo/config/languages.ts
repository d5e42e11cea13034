import type { Language, MenuConfig } from '../../record/types'
import { isMap } from '../formats/parsed-data'
import { readAddressSettings } from './address-settings'
import { ConfigReader } from './config-reader'
import { folder } from './folders'
import { readMenuEntry } from './menu-entry'
import type { ConfigSource } from './source/config-source'
import { mergeMaps } from './source/merge'

/** Keys of a language's table that are not params. Older sites wrote params right beside them. */
const languageKeys = new Set(
  `languagename label languagecode locale languagedirection direction weight disabled title contentdir params menus
  taxonomies hascjklanguage summarylength baseurl copyright permalinks markup outputs pagination paginate paginatepath
  sitemap services privacy related mediatypes outputformats timezone cascade mainsections uglyurls disablekinds`.split(
    /\s+/,
  ),
)
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** https://gohugo.io/configuration/languages/ Ordered by weight (0 last), then key; disabled ones are left out. */
export function readLanguages(source: ConfigSource, reader: ConfigReader): Language[] {
  const defaultKey = reader.text('en', 'defaultContentLanguage').toLowerCase()
  const tables = Object.entries(reader.map('languages')).flatMap(([key, table]) =>
    isMap(table) ? [{ key, table }] : [],
  )
  if (!tables.length) return [readLanguage(source, defaultKey, {})]

  const off = new Set(reader.list([], 'disableLanguages').map((key) => key.toLowerCase()))
  const languages = tables.map(({ key, table }) => readLanguage(source, key, table))
  for (const language of languages) if (off.has(language.key)) language.disabled = true
  for (const { key } of tables) {
    const path = `languages.${key}.baseURL`
    if (reader.get(path) === undefined) continue
    const remedy = 'build the site once for each host'
    reader.problem('warning', [path], 'language-host', 'is not read: all languages stand on one host', remedy)
  }
  const enabled = languages.filter((language) => !language.disabled).sort(byWeight)
  if (!enabled.some((language) => language.key === defaultKey)) {
    const keys = enabled.map((language) => language.key).join(', ')
    const remedy = keys ? `write one of ${keys}` : 'enable a language'
    const message = `"${defaultKey}" is none of the site's languages`
    reader.problem('error', ['defaultContentLanguage', 'languages'], 'bad-default-language', message, remedy)
  }
  return enabled.length ? enabled : [readLanguage(source, defaultKey, {})]
}

function readLanguage(source: ConfigSource, key: string, table: Record<string, unknown>): Language {
  const others = Object.fromEntries(Object.entries(table).filter(([name]) => !languageKeys.has(name)))
  const settings = Object.fromEntries(Object.entries(table).filter(([name]) => languageKeys.has(name)))
  const params = isMap(table.params) ? { ...others, ...table.params } : others
  const { languages: _, ...site } = source.raw
  // a site's languageName and weight would be no language's
  const raw = mergeMaps(site, { ...settings, params })
  const reader = new ConfigReader({ ...source, raw }, `languages.${key}.`)
  const own = new ConfigReader({ ...source, raw: table }, `languages.${key}.`)
  const code = own.text('', 'locale', 'languageCode') || reader.text('', 'locale', 'languageCode') || null
  return {
    key,
    code,
    name: own.text('', 'languageName', 'label') || reader.text('', 'languageName'),
    weight: own.number(0, 'weight'),
    title: reader.text('', 'title'),
    contentDir: folder(reader.text('content', 'contentDir')),
    params: reader.map('params'),
    menus: readMenus(reader),
    taxonomies: readTaxonomies(reader),
    hasCJKLanguage: reader.flag(false, 'hasCJKLanguage'),
    summaryLength: reader.number(70, 'summaryLength'),
    disabled: own.flag(false, 'disabled'),
    addresses: readAddressSettings(reader),
    direction: reader.text(scriptDirection(code ?? key), 'languageDirection', 'direction') === 'rtl' ? 'rtl' : 'ltr',
  }
}

function scriptDirection(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

function byWeight(a: Language, b: Language): number {
  if (a.weight !== b.weight) return a.weight === 0 ? 1 : b.weight === 0 ? -1 : a.weight - b.weight
  return a.key < b.key ? -1 : 1
}

function readMenus(reader: ConfigReader): MenuConfig {
  const menus: MenuConfig = {}
  for (const [name, entries] of Object.entries(reader.map('menus'))) {
    const list = Array.isArray(entries) ? entries : isMap(entries) ? [entries] : []
    menus[name] = list.filter(isMap).map((entry, at) => {
      const path = Array.isArray(entries) ? `menus.${name}[${at}]` : `menus.${name}`
      return { ...readMenuEntry(entry), place: reader.placeOf(`${path}.pageRef`, path) }
    })
    if (menus[name].length === list.length && (Array.isArray(entries) || isMap(entries))) continue
    reader.problem('error', [`menus.${name}`], 'bad-menu', 'must be a list of entries', `write [[menus.${name}]]`)
  }
  return menus
}

/** Singular → plural. A table, even an empty one, replaces Hugo's two. */
export function readTaxonomies(reader: ConfigReader): Record<string, string> {
  const written = reader.get('taxonomies')
  if (written === undefined) return { tag: 'tags', category: 'categories' }
  const entries = Object.entries(reader.map('taxonomies')).filter(([, plural]) => typeof plural === 'string' && plural)
  return Object.fromEntries(entries) as Record<string, string>
}
