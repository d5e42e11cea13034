import type { FeaturePage } from '../../record/feature/feature-page'
import type { PublishedFile } from '../../record/published-file'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { featureTranslations } from '../../site/addresses/feature-translations'
import { absoluteUrl, resolveUrl } from '../../site/addresses/urls'
import { type SitemapEntry, sitemapIndexXml, sitemapLimits, sitemapXmls } from '../../site/sitemap'

type ByUrl<Page> = ReadonlyMap<string, Page>

/**
 * One sitemap, or in several languages one for each and an index, as Hugo has them. What is too long for one file is in
 * parts beside it, `/ko/sitemap-1.xml`, and an index stands in its place; the site's own names all parts itself.
 */
export function* sitemaps(
  index: SiteIndex,
  byUrl: ByUrl<PageSummary>,
  limits = sitemapLimits,
): Generator<PublishedFile> {
  const { settings } = index
  const name = settings.sitemap
  if (!name) return
  const ofFeatures = new Map(index.featurePages.map((page) => [page.url, page]))
  const isAlone = settings.languages.length === 1
  const all: string[] = []
  for (const { key } of settings.languages) {
    const url = isAlone ? `/${name}` : `/${key}/${name}`
    const texts = sitemapXmls(entriesOf(key, index, byUrl, ofFeatures), limits)
    const urls = texts.length === 1 ? [url] : texts.map((_, at) => url.replace(/(?=\.[^./]*$|$)/, `-${at + 1}`))
    for (const [at, text] of texts.entries()) yield { url: urls[at] as string, text }
    if (texts.length > 1) yield { url, text: indexOf(urls) }
    all.push(...urls)
  }
  if (!isAlone) yield { url: `/${name}`, text: indexOf(all) }

  function indexOf(urls: readonly string[]): string {
    return sitemapIndexXml(urls.map((url) => absoluteUrl(settings, url)))
  }
}

function entriesOf(
  lang: string,
  index: SiteIndex,
  byUrl: ByUrl<PageSummary>,
  ofFeatures: ByUrl<FeaturePage>,
): SitemapEntry[] {
  const pages = index.pages.filter((page) => page.lang === lang && page.inSitemap)
  const added = index.featurePages.filter((page) => page.lang === lang && page.inSitemap !== false)
  return [
    ...pages.map((page) => entryOf(page, index, byUrl)),
    ...added.map((page) => featureEntryOf(page, index, ofFeatures)),
  ]
}

function entryOf(page: PageSummary, { settings }: SiteIndex, byUrl: ByUrl<PageSummary>): SitemapEntry {
  const others = page.translations.flatMap(({ url }) => byUrl.get(url) ?? [])
  const all = others.length > 0 ? [page, ...others] : []
  return {
    url: absoluteUrl(settings, page.url),
    lastmod: page.lastmod ?? page.date,
    alternates: all.map((other) => ({ tag: other.langTag, url: absoluteUrl(settings, other.url) })),
    pictures: page.picture ? [resolveUrl(page.picture.src, settings.baseURL)] : [],
  }
}

function featureEntryOf(page: FeaturePage, { settings }: SiteIndex, byUrl: ByUrl<FeaturePage>): SitemapEntry {
  const all = featureTranslations(page, byUrl, settings)
  return {
    url: absoluteUrl(settings, page.url),
    lastmod: null,
    alternates:
      all.length > 1 ? all.map((other) => ({ tag: other.langTag, url: absoluteUrl(settings, other.url) })) : [],
    pictures: [],
  }
}
