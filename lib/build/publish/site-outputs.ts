import type { WorkFiles } from '../../base/workspace/work-files'
import type { FeaturePage } from '../../record/feature/feature-page'
import type { PublishedFile } from '../../record/published-file'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { featureTranslations } from '../../site/addresses/feature-translations'
import { absoluteUrl, feedUrl } from '../../site/addresses/urls'
import { type FeedItem, feedXml } from '../../site/feed'
import { pageTitle } from '../../site/names/page-name'
import { robotsTxt, sitemapIndexXml, sitemapXml } from '../../site/sitemap'
import { wordsFor } from '../../words/interface-words'
import { feedTexts, type TextOf } from './feed-texts'

/** A feed holds every post, or as many as rssLimit says, as Hugo's does; the newest with their whole text, so that a long blog's feed stays small. */
const fullItems = 20

/**
 * Every file of the site that is made from its pages. Decided here, once, for whatever addresses the lists have.
 * Where the author has put such a file of her own, hers stays.
 */
export function* siteFiles(index: SiteIndex, taken: ReadonlySet<string>, files: WorkFiles): Generator<PublishedFile> {
  for (const file of allFiles(index, files)) if (!taken.has(file.url)) yield file
}

function* allFiles(index: SiteIndex, files: WorkFiles): Generator<PublishedFile> {
  const byUrl = new Map(index.pages.map((page) => [page.url, page]))
  const textOf = feedTexts(index, byUrl, files)
  for (const page of index.pages)
    if (page.hasFeed) yield { url: feedUrl(page.url), text: feedOf(page, index, byUrl, textOf) }
  yield* sitemaps(index, byUrl)
  const { sitemap } = index.settings
  yield { url: '/robots.txt', text: robotsTxt(sitemap && absoluteUrl(index.settings, `/${sitemap}`)) }
}

function feedOf(list: PageSummary, index: SiteIndex, byUrl: ByUrl, textOf: TextOf): string {
  const { settings } = index
  const posts = list.members
    .flatMap((url) => byUrl.get(url) ?? [])
    .filter((page) => page.date && page.state === 'public')
    .slice(0, settings.rssLimit > 0 ? settings.rssLimit : undefined)
  const language = settings.languages.find((candidate) => candidate.key === list.lang)
  const siteTitle = language?.title || settings.title
  const name = pageTitle(list, settings, wordsFor(list.langTag))
  return feedXml({
    title: list.kind === 'home' ? siteTitle || name : [name, siteTitle].filter(Boolean).join(' · '),
    description: list.description || String(settings.params.description ?? '') || name,
    url: absoluteUrl(settings, list.url),
    feedUrl: absoluteUrl(settings, feedUrl(list.url)),
    lang: list.langTag,
    items: posts.map((page, at) => itemOf(page, index, at < fullItems ? textOf : null)),
  })
}

type ByUrl = ReadonlyMap<string, PageSummary>

function itemOf(page: PageSummary, { settings }: SiteIndex, textOf: TextOf | null): FeedItem {
  return {
    title: pageTitle(page, settings, wordsFor(page.langTag)),
    url: absoluteUrl(settings, page.url),
    date: page.date ?? '',
    summary: page.description || page.summary,
    html: textOf && page.hasBody ? textOf(page) : null,
  }
}

/** One sitemap, or in several languages one for each and an index, as Hugo has them. */
function* sitemaps(index: SiteIndex, byUrl: ReadonlyMap<string, PageSummary>): Generator<PublishedFile> {
  const { settings } = index
  const name = settings.sitemap
  if (!name) return
  const ofFeatures = new Map(index.featurePages.map((page) => [page.url, page]))
  const sitemapOf = (lang: string) =>
    sitemapXml([
      ...index.pages.filter((page) => page.lang === lang && page.inSitemap).map((page) => entryOf(page, index, byUrl)),
      ...index.featurePages
        .filter((page) => page.lang === lang && page.inSitemap !== false)
        .map((page) => featureEntryOf(page, index, ofFeatures)),
    ])
  const [first, ...others] = settings.languages
  if (!first) return
  if (others.length === 0) {
    yield { url: `/${name}`, text: sitemapOf(first.key) }
    return
  }
  const addresses = settings.languages.map((language) => `/${language.key}/${name}`)
  yield { url: `/${name}`, text: sitemapIndexXml(addresses.map((url) => absoluteUrl(settings, url))) }
  for (const language of settings.languages) yield { url: `/${language.key}/${name}`, text: sitemapOf(language.key) }
}

function entryOf(page: PageSummary, { settings }: SiteIndex, byUrl: ReadonlyMap<string, PageSummary>) {
  const others = page.translations.flatMap(({ url }) => byUrl.get(url) ?? [])
  const all = others.length > 0 ? [page, ...others] : []
  return {
    url: absoluteUrl(settings, page.url),
    lastmod: page.lastmod ?? page.date,
    alternates: all.map((other) => ({ tag: other.langTag, url: absoluteUrl(settings, other.url) })),
  }
}

function featureEntryOf(page: FeaturePage, { settings }: SiteIndex, byUrl: ReadonlyMap<string, FeaturePage>) {
  const all = featureTranslations(page, byUrl, settings)
  return {
    url: absoluteUrl(settings, page.url),
    lastmod: null,
    alternates:
      all.length > 1 ? all.map((other) => ({ tag: other.langTag, url: absoluteUrl(settings, other.url) })) : [],
  }
}
