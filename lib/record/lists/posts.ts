import { groupBy } from '../../base/group-by'
import type { PageSummary, SiteSettings } from '../site-index'
import { newestFirst } from './newest-first'

/** So many titles are listed on one page, some 100 KB of HTML; of more each year has a page of its own. */
export const mostTitles = 500

type Pages = { settings: Pick<SiteSettings, 'languages'>; pages: readonly PageSummary[] }

/** What a language's blog is made of: the pages of its main sections, the newest first, undated ones last. */
export function postsOf(lang: string, { settings, pages }: Pages): PageSummary[] {
  const sections = settings.languages.find(({ key }) => key === lang)?.mainSections ?? []
  const posts = pages.filter((page) => {
    return page.lang === lang && page.kind === 'page' && page.listed && sections.includes(page.section)
  })
  return newestFirst(posts)
}

/** The newest of them that one page lists, in whole years. */
export function newestYears<T extends { date: string | null }>(posts: readonly T[]): T[] {
  let count = 0
  return [...groupByYear(posts).values()].flatMap((year) => {
    count += year.length
    return count > mostTitles ? [] : year
  })
}

/** By the years that their authors wrote, the last one first, each in the order given; '' for those without a date. */
export function groupByYear<T extends { date: string | null }>(pages: readonly T[]): Map<string, T[]> {
  return newestKeysFirst(groupBy(pages, ({ date }) => date?.slice(0, 4) ?? ''))
}

/** The same by months: "2026-11". */
export function groupByMonth<T extends { date: string | null }>(pages: readonly T[]): Map<string, T[]> {
  return newestKeysFirst(groupBy(pages, ({ date }) => date?.slice(0, 7) ?? ''))
}

function newestKeysFirst<T>(groups: ReadonlyMap<string, T[]>): Map<string, T[]> {
  return new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1)))
}
