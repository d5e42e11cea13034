import type { FrontMatter, Language, PageFields, PageKind, Parsed, SiteConfig } from '../../record/types'
import { lowerKeys } from '../formats/lower-keys'
import { isMap } from '../formats/parsed-data'
import { FieldReader } from './field-reader'
import { nearMiss } from './near-miss'
import { readAddresses } from './page-addresses'
import { readPageDates } from './page-dates'
import { readPageMenus } from './page-menus'
import { readSeriesOrder } from './page-series'
import { readBuild, readDraft, readResources, readSitemap } from './page-settings'
import { readPageTerms } from './page-terms'

type PageFieldsInput = {
  file: string
  frontMatter: FrontMatter
  config: SiteConfig
  language: Language
  /** what sections above and the config hand down to this page, merged */
  cascade?: Record<string, unknown>
  kind: PageKind
  /** content base name, for `:filename` dates: "2023-05-06-my-post" */
  name: string
  /** for `:fileModTime`, and for `:git` where enableGitInfo is on */
  modified?: Date | null
}

const markupNames = new Set(['', 'md', 'markdown', 'goldmark', 'mdx', 'html', 'htm'])

/**
 * What a page's front matter says, in Hugo's meaning. https://gohugo.io/content-management/front-matter/
 * Keys have no case. Nothing written is dropped: what is not understood stays in `params`.
 */
export function readPageFields(input: PageFieldsInput): Parsed<PageFields> {
  const { file, frontMatter, config, language, kind, name } = input
  const own = lowerKeys(frontMatter.data)
  const reader = new FieldReader(file, withCascade(own, input.cascade), frontMatter.places)

  const dates = readPageDates(reader, config, name, input.modified ?? null)
  const addresses = readAddresses(reader)
  const { terms, termWeights } = readPageTerms(reader, language.taxonomies)
  const fields: Omit<PageFields, 'params'> = {
    title: readTitle(reader, kind),
    linkTitle: reader.text('linktitle') || null,
    description: reader.text('description') ?? '',
    summary: reader.text('summary') ?? '',
    date: dates.date,
    lastmod: dates.lastmod,
    revised: dates.revised,
    publishDate: dates.publishDate,
    expiryDate: dates.expiryDate,
    draft: readDraft(reader),
    ...addresses,
    slug: addresses.slug ?? dates.slugOfName,
    weight: reader.number('weight') ?? 0,
    keywords: reader.list('keywords'),
    series: reader.listOfTexts('series'),
    seriesOrder: readSeriesOrder(reader),
    images: reader.listOfTexts('images'),
    type: reader.text('type') || null,
    layout: reader.text('layout') || null,
    outputs: reader.take('outputs') === null ? null : reader.list('outputs').map((format) => format.toLowerCase()),
    markup: readMarkup(reader),
    headless: reader.flag('headless') ?? false,
    isCJKLanguage: reader.flag('iscjklanguage'),
    translationKey: reader.text('translationkey') || null,
    menus: readPageMenus(reader),
    terms,
    termWeights,
    resources: readResources(reader),
    build: readBuild(reader),
    sitemap: readSitemap(reader),
    cascade: readCascade(reader),
  }
  const params = reader.map('params')
  const unknown = reader.rest()
  warnOfNearMisses(
    reader,
    Object.keys(unknown).filter((key) => Object.hasOwn(own, key)),
    language,
  )
  return { value: { ...fields, params: { ...unknown, ...dates.params, ...params } }, problems: reader.problems }
}

/** The page's own fields win; `params` are joined, its own over those handed down. */
function withCascade(own: Record<string, unknown>, cascade: Record<string, unknown> = {}): Record<string, unknown> {
  const { _target, target, ...handedDown } = lowerKeys(cascade)
  const params = { ...(isMap(handedDown.params) ? handedDown.params : {}), ...(isMap(own.params) ? own.params : {}) }
  const hasParams = isMap(handedDown.params) && (own.params === undefined || isMap(own.params))
  return { ...handedDown, ...own, ...(hasParams && { params }) }
}

// It stands in lists, menus, tabs, cards and feeds.
const longestTitle = 500

function readTitle(reader: FieldReader, kind: PageKind): string | null {
  const title = reader.text('title')
  if (title !== null && title.length > longestTitle) {
    const message = `"title" is longer than ${longestTitle} characters`
    reader.error('title', { code: 'long-title', message, remedy: 'write a short one, and the rest in the text' })
  }
  if (title?.trim()) return title
  if (title !== null && kind === 'page') {
    reader.error('title', { code: 'empty-title', message: '"title" is empty', remedy: 'write a title' })
  }
  return null
}

function readMarkup(reader: FieldReader): string | null {
  const markup = reader.text('markup')
  if (markup !== null && !markupNames.has(markup.toLowerCase())) {
    reader.error('markup', {
      code: 'unknown-markup',
      message: `"markup" ${markup} is not read`,
      remedy: 'write Markdown or HTML',
    })
  }
  return markup || null
}

function readCascade(reader: FieldReader): unknown {
  const cascade = reader.take('cascade')
  if (Array.isArray(cascade)) return cascade.map((item) => (isMap(item) ? lowerKeys(item, true) : item))
  return isMap(cascade) ? lowerKeys(cascade, true) : (cascade ?? null)
}

function warnOfNearMisses(reader: FieldReader, keys: readonly string[], language: Language) {
  const taxonomies = Object.values(language.taxonomies)
  for (const key of keys) {
    const meant = nearMiss(key, taxonomies)
    if (!meant) continue
    reader.warn(
      key,
      { code: 'near-miss', message: `unknown field "${key}"`, remedy: `did you mean "${meant}"?` },
      'key',
    )
  }
}
