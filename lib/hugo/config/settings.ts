import type { Language, SiteConfig } from '../../record/types'
import { isTimeZone } from '../dates/time-zone'
import { lowerKeys } from '../formats/lower-keys'
import { isMap } from '../formats/parsed-data'
import { readAddressSettings } from './address-settings'
import { readBaseUrl } from './base-url'
import { ConfigReader } from './config-reader'
import { readDateFields } from './date-fields'
import { folder, readIgnoreFiles, readMounts, readStaticFolders } from './folders'
import { readGajiSettings } from './gaji-settings'
import { readLanguages, readTaxonomies } from './languages'
import { readMarkup } from './markup'
import type { ConfigSource } from './source/config-source'

/** Every setting Gaji knows, from the merged files, with Hugo's default where none is written. */
export function readSettings(source: ConfigSource, environment: string, siteUrl?: string): SiteConfig {
  const reader = new ConfigReader(source)
  const title = reader.text('', 'title')
  const languages = readLanguages(source, reader)
  if (!reader.hasErrors() && !title && !languages.some((language) => language.title)) {
    reader.problem('warning', ['title'], 'missing-site-title', 'is missing', 'write title = "My blog"')
  }
  return {
    sources: source.sources,
    environment,
    ...readBaseUrl(reader, siteUrl),
    title,
    copyright: reader.text('', 'copyright'),
    theme: reader.list([], 'theme'),
    defaultContentLanguage: defaultLanguageOf(languages, reader),
    defaultContentLanguageInSubdir: reader.flag(false, 'defaultContentLanguageInSubdir'),
    languages,
    taxonomies: readTaxonomies(reader),
    ...readAddressSettings(reader),
    pagination: readPagination(reader),
    params: readParams(reader),
    mainSections: readMainSections(reader),
    summaryLength: reader.number(70, 'summaryLength'),
    hasCJKLanguage: reader.flag(false, 'hasCJKLanguage'),
    timeZone: readTimeZone(reader),
    buildDrafts: reader.flag(false, 'buildDrafts'),
    buildFuture: reader.flag(false, 'buildFuture'),
    buildExpired: reader.flag(false, 'buildExpired'),
    disableAliases: reader.flag(false, 'disableAliases'),
    canonifyURLs: reader.flag(false, 'canonifyURLs'),
    relativeURLs: reader.flag(false, 'relativeURLs'),
    disablePathToLower: reader.flag(false, 'disablePathToLower'),
    removePathAccents: reader.flag(false, 'removePathAccents'),
    enableGitInfo: reader.flag(false, 'enableGitInfo'),
    enableRobotsTXT: reader.flag(false, 'enableRobotsTXT'),
    enableEmoji: reader.flag(false, 'enableEmoji'),
    titleCaseStyle: reader.text('AP', 'titleCaseStyle'),
    pluralizeListTitles: reader.flag(true, 'pluralizeListTitles'),
    capitalizeListTitles: reader.flag(true, 'capitalizeListTitles'),
    sitemap: {
      changefreq: reader.text('', 'sitemap.changefreq'),
      filename: reader.text('sitemap.xml', 'sitemap.filename'),
      priority: reader.number(-1, 'sitemap.priority'),
      disable: reader.flag(false, 'sitemap.disable'),
    },
    rssLimit: reader.number(-1, 'services.rss.limit', 'rssLimit'),
    ignoreFiles: readIgnoreFiles(reader),
    contentDir: folder(reader.text('content', 'contentDir')),
    staticDir: readStaticFolders(reader),
    dataDir: folder(reader.text('data', 'dataDir')),
    mounts: readMounts(reader),
    dateFields: readDateFields(reader),
    markup: readMarkup(reader),
    cascade: readCascade(reader),
    related: reader.get('related') ?? null,
    privacy: reader.map('privacy'),
    ...readGajiSettings(reader),
    raw: source.raw,
  }
}

/** readLanguages has reported a name that is none of the site's languages; the first of them takes its place. */
function defaultLanguageOf(languages: Language[], reader: ConfigReader): string {
  const written = reader.text('en', 'defaultContentLanguage').toLowerCase()
  return languages.some(({ key }) => key === written) ? written : (languages[0]?.key ?? written)
}

/** `paginate` and `paginatePath` were the names up to Hugo 0.127; the new ones win. */
function readPagination(reader: ConfigReader): SiteConfig['pagination'] {
  const pagerSize = reader.number(10, 'pagination.pagerSize', 'paginate')
  if (pagerSize < 1 || !Number.isInteger(pagerSize)) {
    const message = 'must be a whole number from 1'
    reader.problem('error', ['pagination.pagerSize', 'paginate'], 'bad-pager-size', message, 'write pagerSize = 10')
  }
  const path = reader.text('page', 'pagination.path', 'paginatePath').replace(/^\/+|\/+$/g, '')
  if (!path) reader.problem('error', ['pagination.path', 'paginatePath'], 'bad-pager-path', 'is empty', 'write "page"')
  const disableAliases = reader.flag(false, 'pagination.disableAliases')
  return { pagerSize: Math.max(1, Math.trunc(pagerSize)), path: path || 'page', disableAliases }
}

/** The old [author] table is a param now. */
function readParams(reader: ConfigReader): Record<string, unknown> {
  const params = reader.map('params')
  const author = reader.get('author')
  return author === undefined || params.author !== undefined ? params : { ...params, author }
}

function readMainSections(reader: ConfigReader): string[] | null {
  const paths = ['mainSections', 'params.mainSections']
  return reader.get(...paths) === undefined ? null : reader.list([], ...paths)
}

function readTimeZone(reader: ConfigReader): string {
  const zone = reader.text('UTC', 'timeZone') || 'UTC'
  if (isTimeZone(zone)) return zone
  reader.problem('error', ['timeZone'], 'bad-time-zone', `"${zone}" is unknown`, 'write a name as "Asia/Seoul"')
  return 'UTC'
}

function readCascade(reader: ConfigReader): unknown {
  const cascade = reader.get('cascade')
  if (Array.isArray(cascade)) return cascade.map((item) => (isMap(item) ? lowerKeys(item, true) : item))
  return isMap(cascade) ? lowerKeys(cascade, true) : null
}
