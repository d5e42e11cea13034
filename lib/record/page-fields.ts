import type { DocumentField, DocumentType } from './feature/document-type'
import type { Page } from './types'

/** How a field is checked, and where it comes from. */
type PageField = { schema: DocumentField; of: (page: Page) => unknown }

const text = (of: (page: Page) => string) => ({ schema: { type: 'string', required: true } as const, of })
const textOrNone = (of: (page: Page) => string | null) => ({ schema: { type: 'string' } as const, of })
const numberOrNone = (of: (page: Page) => number | null) => ({ schema: { type: 'number' } as const, of })
const number = (of: (page: Page) => number) => ({ schema: { type: 'number', required: true } as const, of })
const flag = (of: (page: Page) => boolean) => ({ schema: { type: 'boolean', required: true } as const, of })
const texts = (of: (page: Page) => string[]) => ({
  schema: { type: 'list', of: { type: 'string' }, required: true } as const,
  of,
})
const json = <Value>(of: (page: Page) => Value) => ({ schema: { type: 'json', required: true } as const, of })
function oneOf<const Option extends string>(options: readonly Option[], of: (page: Page) => Option) {
  return { schema: { type: 'enum', options, required: true } as const, of }
}

/**
 * What a page says of itself, each field once: Contentlayer's schema, the type `PageRecord` and the index that pages
 * read follow from this list. Dates are text in RFC 3339: Contentlayer's own date type turns them to UTC and loses the
 * author's day. Addresses are decoded, without the base path.
 */
export const pageFields = {
  kind: oneOf(['home', 'section', 'taxonomy', 'term', 'page'], (page) => page.kind),
  /** key of the language in the site's configuration: "ko" */
  lang: text((page) => page.lang),
  url: text((page) => page.url),
  title: text((page) => page.title),
  linkTitle: text((page) => page.linkTitle),
  section: text((page) => page.section),
  type: text((page) => page.type),
  layout: textOrNone((page) => page.fields.layout),
  /** the author's, from the site's folder; null where Hugo makes the page up */
  file: textOrNone((page) => page.file),
  format: oneOf(['toml', 'yaml', 'json', 'none'], (page) => page.format),
  /** line of the file on which the text begins, from 1 */
  bodyLine: number((page) => page.bodyLine),
  description: text((page) => page.fields.description),
  /** plain text: front matter's, else by Hugo's rules from the body */
  summary: text((page) => page.fields.summary),
  date: textOrNone((page) => page.date),
  lastmod: textOrNone((page) => page.lastmod),
  /** when the text was last changed, where that is said */
  revised: textOrNone((page) => page.fields.revised),
  state: oneOf(['public', 'draft', 'future', 'expired'], (page) => page.state),
  listed: flag((page) => page.listed),
  inSitemap: flag((page) => page.listed && page.state === 'public' && !page.fields.sitemap.disable),
  weight: number((page) => page.fields.weight),
  params: json((page) => page.fields.params),
  images: texts((page) => page.fields.images),
  keywords: texts((page) => page.fields.keywords),
  series: texts((page) => page.fields.series),
  seriesOrder: numberOrNone((page) => page.fields.seriesOrder),
  terms: json((page) => page.terms),
} satisfies Record<string, PageField>

export type PageRecord = { [Name in keyof typeof pageFields]: ReturnType<(typeof pageFields)[Name]['of']> }

export function recordOf(page: Page): PageRecord {
  return Object.fromEntries(Object.entries(pageFields).map(([name, { of }]) => [name, of(page)])) as PageRecord
}

export const pageDocument: DocumentType = {
  name: 'PageDocument',
  filePathPattern: '*.md',
  contentType: 'markdown',
  fields: Object.fromEntries(Object.entries(pageFields).map(([name, { schema }]) => [name, schema])),
}
