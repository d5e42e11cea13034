import { decodeSegment } from '../base/text/addresses'
import { workspace } from '../base/workspace/this-workspace'
import { type Body, readBody } from '../record/bodies'
import { openData } from '../record/data-files'
import type { FeaturePage } from '../record/feature/feature-page'
import { newestFirst } from '../record/newest-first'
import { fileOf, pageFinder, pagesAt, type Site } from '../record/site'
import { openIndex, type PageSummary, type SiteSettings } from '../record/site-index'
import type { MenuEntry } from '../record/types'
import { featureTranslations } from '../site/addresses/feature-translations'

/**
 * The only door to the pages. The content step has left out what isn't public, so nothing behind this door is a draft
 * in production; in `next dev` unpublished pages are there and say so in `state`.
 */

const readIndex = openIndex(workspace.files, { isFixed: process.env.NODE_ENV === 'production' })
const data = openData(workspace.files)

/** What an address shows: a page, and for a long list which part of it. */
export type Destination = { page: PageSummary; pager: number }

export function getSettings(): SiteSettings {
  return readIndex().index.settings
}

/** What an entry hands down to the components that it shows, which ask nothing themselves. */
export function getSite(): Site {
  const { settings, pages } = readIndex().index
  return { settings, pages, pageAt: getPage, data }
}

export function getProblems() {
  return readIndex().index.problems
}

/** Without what would lead to an empty page: a theme's template made it, and here nothing does. */
export function getMenu(lang: string, name: string): MenuEntry[] {
  return withoutEmpty(readIndex().index.menus[lang]?.[name] ?? [])
}

function withoutEmpty(entries: readonly MenuEntry[]): MenuEntry[] {
  return entries.flatMap((entry) => {
    const children = withoutEmpty(entry.children)
    return children.length === 0 && leadsToEmpty(entry) ? [] : [{ ...entry, children }]
  })
}

function leadsToEmpty({ page, url }: MenuEntry): boolean {
  const target = getPage(page ?? `/${url.replace(/^\/|\/$/g, '')}/`)
  return target?.kind === 'page' && !target.hasBody && target.cover === null
}

/** `url` is decoded and without the base path: "/tags/가지/page/2/". */
export function getDestination(url: string): Destination | null {
  const page = getPage(url)
  const { byPager } = readIndex()
  return page ? { page, pager: 1 } : (byPager.get(url) ?? byPager.get(fileOf(url)) ?? null)
}

export function getPage(url: string): PageSummary | null {
  return pageFinder(readIndex().byUrl)(url)
}

/** What a language's blog is made of: the pages of its main sections, the newest first, undated ones last. */
export function getPosts(lang: string): PageSummary[] {
  const sections = getSettings().languages.find(({ key }) => key === lang)?.mainSections ?? []
  const posts = readIndex().index.pages.filter((page) => {
    return page.lang === lang && page.kind === 'page' && page.listed && sections.includes(page.section)
  })
  return newestFirst(posts)
}

/** The part of a list that pager n shows. */
export function getMembers(list: PageSummary, pager: number): PageSummary[] {
  const { pagerSize } = getSettings()
  const urls = list.pagers.length > 0 ? list.members.slice((pager - 1) * pagerSize, pager * pagerSize) : list.members
  return pagesAt(getSite(), urls)
}

/** A page that a feature has added; `url` is decoded and without the base path. */
export function getFeaturePage(url: string): FeaturePage | null {
  return readIndex().ofFeatures.get(url) ?? null
}

/** The same page in the other languages. */
export function getFeatureTranslations(page: FeaturePage): FeaturePage[] {
  const { ofFeatures, index } = readIndex()
  return featureTranslations(page, ofFeatures, index.settings).filter(({ url }) => url !== page.url)
}

/** Where what stands at an address stands in the other languages, whether a page of the site or of a feature. */
export function getTranslations(url: string): readonly { lang: string; url: string }[] {
  const page = getPage(url)
  if (page) return page.translations
  const ofFeature = getFeaturePage(url)
  return ofFeature ? getFeatureTranslations(ofFeature) : []
}

export function getBody(page: PageSummary): Body | null {
  return page.hasBody ? readBody(workspace.files, page.url) : null
}

/** Every address that shows a page, pagers and features' pages among them. */
export function getAddresses(): string[] {
  const pages = readIndex().index.pages.flatMap((page) => [page.url, ...page.pagers.slice(1)])
  return [...pages, ...readIndex().index.featurePages.map(({ url }) => url)]
}

/** Next's route parameters → the decoded address. */
export function addressOf(...segments: readonly string[]): string {
  const path = segments.map(decodeSegment).join('/')
  const { byUrl, byPager } = readIndex()
  return byUrl.has(`/${path}`) || byPager.has(`/${path}`) ? `/${path}` : `/${path}/`
}
