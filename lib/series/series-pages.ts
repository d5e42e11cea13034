import type { FeatureCard } from '../record/feature/feature'
import type { FeaturePage } from '../record/feature/feature-page'
import type { PageSummary, SiteIndex, SiteSettings } from '../record/site-index'
import { wordsFor } from '../words/interface-words'
import { say } from '../words/words'
import { type Series, seriesUrl } from './read-series'
import { seriesWords } from './words/words'

/** A page that no file stands for: a series, or all series of a language. */
export type SeriesPage = FeaturePage & { feature: 'series'; kind: 'series' | 'list' }

export function isSeriesPage(page: FeaturePage): page is SeriesPage {
  return page.feature === 'series'
}

/** For what has no list of the site's own: a term of the taxonomy, or a section whose `_index.md` tells of the series. */
export function seriesPages(
  { languages }: Pick<SiteSettings, 'languages'>,
  pages: readonly PageSummary[],
  all: readonly Series[],
): SeriesPage[] {
  const lists = new Set(pages.filter(({ kind }) => kind !== 'page').map(({ url }) => url))
  return languages.flatMap(({ key, tag, home }) => {
    const own = all.filter(({ lang, url }) => lang === key && !lists.has(url))
    const common = { feature: 'series' as const, lang: key, langTag: tag }
    const list = own.length > 0 && !lists.has(seriesUrl(home))
    return [
      ...(list ? [{ ...common, kind: 'list' as const, url: seriesUrl(home) }] : []),
      ...own.map(({ url }) => ({ ...common, kind: 'series' as const, url })),
    ]
  })
}

/** Of each page that is a series or lists them. */
export function seriesCards({ featurePages }: Pick<SiteIndex, 'featurePages'>, all: readonly Series[]): FeatureCard[] {
  const byUrl = new Map(all.map((series) => [series.url, series]))
  return featurePages.filter(isSeriesPage).map(({ url, lang, langTag }) => {
    const { title: name, description } = seriesWords(langTag)
    const common = { urls: [url], lang, langTag }
    const series = byUrl.get(url)
    if (!series) return { ...common, title: name, words: description }
    return {
      ...common,
      kind: name,
      title: series.title,
      facts: [say(wordsFor(langTag).count, { count: series.parts.length })],
    }
  })
}

/** The site's own lists that show the parts in their order: terms, and sections that hold no other page. */
export function seriesLists(
  pages: readonly PageSummary[],
  all: readonly Series[],
): Pick<FeaturePage, 'feature' | 'url'>[] {
  const byUrl = new Map(all.map((series) => [series.url, series]))
  const lists = pages.filter(({ kind, url, members, sections }) => {
    const parts = new Set(byUrl.get(url)?.parts.map((part) => part.url))
    const isBare = kind === 'section' && sections.length === 0 && members.every((member) => parts.has(member))
    return parts.size > 0 && (kind === 'term' || isBare)
  })
  return lists.map(({ url }) => ({ feature: 'series', url }))
}
