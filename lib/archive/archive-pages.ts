import type { FeatureCard } from '../record/feature/feature'
import type { FeaturePage } from '../record/feature/feature-page'
import { isBlank } from '../record/lists/blank-page'
import { groupByYear, mostTitles, postsOf } from '../record/lists/posts'
import type { PageSummary, SiteIndex, SiteSettings } from '../record/site-index'
import { say } from '../words/words'
import { archiveWords } from './words/words'

/** The archive of a language; of a long blog also a page for each year ('2026', or '' for what has no date). */
export type ArchivePage = FeaturePage & { feature: 'archive'; year: string | null }

export function isArchivePage(page: FeaturePage): page is ArchivePage {
  return page.feature === 'archive'
}

type Settings = Pick<SiteSettings, 'languages'>

/** In each language that has posts. Where the site has a page for it that its theme would fill, that one is shown. */
export function archivePages(settings: Settings, pages: readonly PageSummary[]): ArchivePage[] {
  const taken = new Set(pages.map(({ url }) => url))
  const own = new Set(themeArchives(settings, pages).map(({ lang }) => lang))
  return settings.languages.flatMap(({ key, tag, home }) => {
    const posts = postsOf(key, { settings, pages })
    const common = { feature: 'archive' as const, lang: key, langTag: tag, inSitemap: false as const }
    const root = { ...common, url: archiveUrl(home), year: null }
    const isLong = posts.length > mostTitles && !taken.has(root.url)
    const years = isLong ? [...groupByYear(posts).keys()] : []
    return [
      ...(posts.length > 0 && !own.has(key) ? [root] : []),
      ...years.map((year) => ({ ...common, url: yearUrl(home, year), year })),
    ]
  })
}

/** One a language: its years share it. */
export function archiveCards({ settings, pages, featurePages }: SiteIndex): FeatureCard[] {
  return settings.languages.map(({ key, tag }) => {
    const { title, description } = archiveWords(tag)
    const urls = featurePages.filter((page) => isArchivePage(page) && page.lang === key).map(({ url }) => url)
    const count = postsOf(key, { settings, pages }).length
    return { urls, lang: key, langTag: tag, title, words: say(description, { count }) }
  })
}

/** Of each language the page that its theme's template would have filled: PaperMod, LoveIt and Stack have one. */
export function themeArchives({ languages }: Settings, pages: readonly PageSummary[]): PageSummary[] {
  const empty = pages.filter((page) => isBlank(page) && /^archives?$/i.test(page.layout ?? page.type))
  return languages.flatMap(({ key }) => empty.find(({ lang }) => lang === key) ?? [])
}

/** Below a language's home: "/archive/", "/en/archive/". */
export const archiveUrl = (home: string) => `${home}archive/`

export const yearUrl = (home: string, year: string) => `${archiveUrl(home)}${year || 'undated'}/`
