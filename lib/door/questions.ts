import { readAnew, type WorkFiles } from '../base/workspace/work-files'
import { type Body, readBody } from '../record/bodies'
import { openData } from '../record/data-files'
import type { FeaturePage } from '../record/feature/feature-page'
import { isBlank } from '../record/lists/blank-page'
import { groupByYear, postsOf } from '../record/lists/posts'
import { fileOf, pageFinder, pagesAt, type Site } from '../record/site'
import type { openIndex, PageSummary, SiteSettings } from '../record/site-index'
import type { MenuEntry } from '../record/types'
import { featureTranslations } from '../site/addresses/feature-translations'
import { type RestFont, restFontsWith } from '../site/rest-fonts'

/** Translations of what stands at an address. */
type Elsewhere = readonly { lang: string; url: string }[]

export type Questions = ReturnType<typeof openQuestions>

/**
 * All that a page may ask of the site. What is asked with and what is answered is JSON, and the same question has the
 * same answer until the content step writes anew: so a page's questions can be kept and asked again without rendering it
 * (asked.ts). Addresses are decoded and without the base path: "/tags/가지/page/2/".
 */
export function openQuestions(files: WorkFiles, readIndex: ReturnType<typeof openIndex>) {
  const data = openData(files)
  const kept = openKept(files)
  const placesIn = openPlaces()
  const page = (url: string): PageSummary | null => pageFinder(readIndex().byUrl)(url)

  return {
    settings: (): SiteSettings => readIndex().index.settings,

    pages: (): readonly PageSummary[] => readIndex().index.pages,

    page,

    /** What a page says there, each field by its name; null for what it doesn't say, and for no page. */
    fields: (url: string, ...names: string[]): unknown[] => {
      const found = page(url) as Record<string, unknown> | null
      return names.map((name) => found?.[name] ?? null)
    },

    /** The page that an address shows, by its own address, and for a long list which part of it. */
    place(url: string): { url: string; pager: number } | null {
      const found = page(url)
      if (found) return { url: found.url, pager: 1 }
      const { byPager } = readIndex()
      const part = byPager.get(url) ?? byPager.get(fileOf(url))
      return part ? { url: part.page.url, pager: part.pager } : null
    },

    /** Without what would lead to an empty page: a theme's template made it, and here nothing does. */
    menu(lang: string, name: string): MenuEntry[] {
      const { menus, shownBy } = readIndex().index
      return withoutEmpty(menus[lang]?.[name] ?? [], page, (url) => Object.hasOwn(shownBy, url))
    },

    /** What a language's blog is made of, the newest first, undated ones last; or of it what is of one year. */
    posts(lang: string, year: string | null = null): PageSummary[] {
      const posts = postsOf(lang, readIndex().index)
      return year === null ? posts : (groupByYear(posts).get(year) ?? [])
    },

    years: (lang: string): ReturnType<Site['years']> =>
      [...groupByYear(postsOf(lang, readIndex().index))].map(([year, posts]) => ({ year, count: posts.length })),

    /** The part of the list at an address that pager n shows. */
    members(url: string, pager: number): PageSummary[] {
      const list = page(url)
      if (!list) return []
      const { pagerSize } = readIndex().index.settings
      const { members, pagers } = list
      const urls = pagers.length > 0 ? members.slice((pager - 1) * pagerSize, pager * pagerSize) : members
      return pagesAt({ pageAt: page }, urls)
    },

    body: (url: string): Body | null => (page(url)?.hasBody ? readBody(files, url) : null),

    /** A page that a feature has added. */
    featurePage: (url: string): FeaturePage | null => readIndex().ofFeatures.get(url) ?? null,

    /** The same page of a feature in the other languages. */
    featureTranslations: (url: string): FeaturePage[] => inOtherLanguages(url),

    /** Where what stands at an address stands in the other languages, whether a page of the site or of a feature. */
    translations: (url: string): Elsewhere => page(url)?.translations ?? inOtherLanguages(url),

    neighbours(url: string): ReturnType<Site['neighbours']> {
      const parent = page(url)?.parent
      const list = parent ? page(parent) : null
      const at = list && placesIn(list).get(url)
      if (!list || at == null || list.members.length < 2) return null
      return { above: list.members[at - 1], below: list.members[at + 1] }
    },

    data: (...path: string[]): unknown => data(...path),

    /** A file that a feature has left for pages, or what stands in it: a page is made anew where just that is another. */
    kept: (name: string, ...path: string[]): unknown =>
      path.reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], kept(name)),

    /** The feature that shows a page of the site's own. */
    shownBy: (url: string): string | null => readIndex().index.shownBy[url] ?? null,

    /** The files of the font, by their numbers, that hold any of these characters. */
    restFonts: (characters: string): number[] => restFontsWith(characters, kept('rest-fonts.json') as RestFont[]),
  }

  function inOtherLanguages(url: string): FeaturePage[] {
    const { ofFeatures, index } = readIndex()
    const page = ofFeatures.get(url)
    return page ? featureTranslations(page, ofFeatures, index.settings).filter((other) => other.url !== url) : []
  }
}

/** Where in a list each of its pages stands: every post asks, and a list may have ten thousand. */
function openPlaces(): (list: PageSummary) => ReadonlyMap<string, number> {
  const known = new WeakMap<PageSummary, ReadonlyMap<string, number>>()
  return (list) => {
    const places = known.get(list) ?? new Map(list.members.map((url, at) => [url, at]))
    known.set(list, places)
    return places
  }
}

/** Files of the work folder by their names, each read anew once it has changed. */
function openKept(files: WorkFiles): (name: string) => unknown {
  const open = new Map<string, () => unknown>()
  return (name) => {
    const read = open.get(name) ?? readAnew(files, name)
    open.set(name, read)
    return read()
  }
}

function withoutEmpty(
  entries: readonly MenuEntry[],
  page: Questions['page'],
  isShown: (url: string) => boolean,
): MenuEntry[] {
  const leadsToEmpty = ({ page: path, url }: MenuEntry) => {
    const target = page(path ?? `/${url.replace(/^\/|\/$/g, '')}/`)
    return target !== null && isBlank(target) && !isShown(target.url)
  }
  return entries.flatMap((entry) => {
    const children = withoutEmpty(entry.children, page, isShown)
    return children.length === 0 && leadsToEmpty(entry) ? [] : [{ ...entry, children }]
  })
}
