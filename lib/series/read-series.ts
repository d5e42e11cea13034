import { collatorFor } from '../hugo/lists/ordering'
import { joinPath, type SlugConfig, urlize } from '../hugo/text/slug'
import { newestFirst } from '../record/lists/newest-first'
import type { PageSummary, SiteSettings } from '../record/site-index'
import { homeOf } from '../site/addresses/urls'
import { pageName, pageTitle } from '../site/names/page-name'
import { wordsFor } from '../words/interface-words'
import { inReadingOrder } from './reading-order'

/** Posts that are read one after the other. Addresses are decoded, without the base path. */
export type Series = { lang: string; url: string; title: string; parts: Part[] }

export type Part = { url: string; name: string; langTag: string }

type Pages = { settings: SiteSettings; pages: readonly PageSummary[] }

/**
 * The series of a site, in each language by their titles. Where `series` is a taxonomy, one is a term's page; elsewhere it
 * has the address that the term would have, so that a site may make it a taxonomy later.
 */
export function readSeries({ settings, pages }: Pages, config: SlugConfig): Series[] {
  const found = new Map<string, { lang: string; title: string; posts: PageSummary[] }>()
  for (const page of newestFirst(pages.filter(({ kind, listed }) => kind === 'page' && listed))) {
    for (const { url, title } of seriesOf(page, settings, config)) {
      const series = found.get(url) ?? { lang: page.lang, title, posts: [] }
      if (series.posts.at(-1) !== page) series.posts.push(page)
      found.set(url, series)
    }
  }
  const lists = new Map(pages.filter(({ kind }) => kind !== 'page').map((page) => [page.url, page]))
  const all = [...found].map(([url, { lang, title, posts }]): Series => {
    const list = lists.get(url)
    const parts = inReadingOrder(posts).map((post): Part => {
      return { url: post.url, name: pageName(post, settings, wordsFor(post.langTag)), langTag: post.langTag }
    })
    return { lang, url, title: list ? pageTitle(list, settings, wordsFor(list.langTag)) : title, parts }
  })
  return all.sort((a, b) => collatorFor(a.lang).compare(a.title, b.title))
}

/** The series of a page, each by its address and name: its terms, else what its front matter says. */
function seriesOf({ lang, terms, series }: PageSummary, settings: SiteSettings, config: SlugConfig) {
  const taxonomy = Object.entries(terms).find(([plural]) => plural.toLowerCase() === 'series')?.[1]
  if (taxonomy) return taxonomy
  const home = homeOf(settings, lang)
  return series.flatMap((title) => {
    const path = joinPath(urlize(title, config))
    return path === '/' ? [] : [{ title: title.trim(), url: `${seriesUrl(home)}${path.slice(1)}/` }]
  })
}

/** Where all series of a language stand: "/series/", "/en/series/". */
export const seriesUrl = (home: string) => `${home}series/`
