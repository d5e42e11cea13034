import type { KeptTexts } from '../../base/disk/kept-texts'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { CardPicture } from '../../record/pictures/cover'
import type { PublishedFile } from '../../record/published-file'
import type { PageSummary, SiteIndex, SiteSettings } from '../../record/site-index'
import { absoluteUrl, type FeedFormat, feedUrl, href, resolveUrl } from '../../site/addresses/urls'
import { atomFeed } from '../../site/feeds/atom'
import type { Feed, FeedItem, FeedPicture } from '../../site/feeds/feed'
import { jsonFeed } from '../../site/feeds/json-feed'
import { rssFeed } from '../../site/feeds/rss'
import { siteAuthor } from '../../site/names/author'
import { pageTitle } from '../../site/names/page-name'
import { robotsTxt } from '../../site/sitemap'
import { wordsFor } from '../../words/interface-words'
import { type FeedTexts, openFeedTexts } from './feed-texts'
import { llmsTxt, markdownCopies } from './markdown/markdown-copies'
import { sitemaps } from './sitemaps'

/**
 * So many posts have their whole text where the site doesn't say how many a feed holds (rssLimit). Then RSS has all, as
 * Hugo's does, and the other formats these alone: a long blog's feeds stay small.
 */
const fullItems = 20

type Given = { taken: ReadonlySet<string>; files: WorkFiles; styles: PublishedFile; markdown: KeptTexts }

/**
 * Every file of the site that is made from its pages. Decided here, once, for whatever addresses the lists have.
 * Where the author has put such a file of her own, hers stays.
 */
export function* siteFiles(index: SiteIndex, given: Given): Generator<PublishedFile> {
  const { taken } = given
  for (const file of allFiles(index, given)) if (!taken.has(file.url)) yield file
}

function* allFiles(index: SiteIndex, { files, styles, markdown }: Omit<Given, 'taken'>): Generator<PublishedFile> {
  const byUrl = new Map(index.pages.map((page) => [page.url, page]))
  const texts = openFeedTexts(index, byUrl, files)
  yield styles
  for (const page of index.pages) if (page.hasFeed) yield* feedsOf(page, index, { byUrl, texts, styles: styles.url })
  yield* markdownCopies(index, files, texts.optionsOf, markdown)
  yield { url: '/llms.txt', text: llmsTxt(index, byUrl) }
  yield* sitemaps(index, byUrl)
  const { sitemap, indexNow } = index.settings
  // By it search engines know who may send them addresses: npm run indexnow.
  if (indexNow) yield { url: `/${indexNow}.txt`, text: indexNow }
  yield { url: '/robots.txt', text: robotsTxt(sitemap && absoluteUrl(index.settings, `/${sitemap}`)) }
}

type OfFeeds = { byUrl: ByUrl; texts: Pick<FeedTexts, 'htmlOf'>; styles: string }

/** A list's, in each format. */
function* feedsOf(list: PageSummary, index: SiteIndex, { byUrl, texts, styles }: OfFeeds): Generator<PublishedFile> {
  const { settings } = index
  const full = settings.rssLimit > 0 ? settings.rssLimit : fullItems
  const posts = list.members
    .flatMap((url) => byUrl.get(url) ?? [])
    .filter((page) => page.date && page.state === 'public')
    .slice(0, settings.rssLimit > 0 ? settings.rssLimit : undefined)
  const language = settings.languages.find((candidate) => candidate.key === list.lang)
  const siteTitle = language?.title || settings.title
  const name = pageTitle(list, settings, wordsFor(list.langTag))
  const rss: Feed = {
    title: list.kind === 'home' ? siteTitle || name : [name, siteTitle].filter(Boolean).join(' · '),
    description: list.description || String(settings.params.description ?? '') || name,
    url: absoluteUrl(settings, list.url),
    lang: list.langTag,
    author: siteAuthor({ ...settings.params, ...language?.params })?.name ?? (siteTitle || name),
    styles: href(settings, styles),
    items: posts.map((page, at) => itemOf(page, index, at < full ? texts.htmlOf : null)),
  }
  const whole = { ...rss, items: rss.items.slice(0, full) }
  const address = (format: FeedFormat) => absoluteUrl(settings, feedUrl(list.url, format))
  yield { url: feedUrl(list.url), text: rssFeed(rss, address('rss')) }
  yield { url: feedUrl(list.url, 'atom'), text: atomFeed(whole, address('atom')) }
  yield { url: feedUrl(list.url, 'json'), text: jsonFeed(whole, address('json')) }
}

type ByUrl = ReadonlyMap<string, PageSummary>

function itemOf(page: PageSummary, { settings }: SiteIndex, textOf: FeedTexts['htmlOf'] | null): FeedItem {
  const { lastmod, langTag, picture } = page
  const date = page.date ?? ''
  return {
    title: pageTitle(page, settings, wordsFor(langTag)),
    url: absoluteUrl(settings, page.url),
    date,
    updated: lastmod && Date.parse(lastmod) > Date.parse(date) ? lastmod : null,
    lang: langTag,
    summary: page.description || page.summary,
    html: textOf && page.hasBody ? textOf(page) : null,
    tags: Object.values(page.terms).flatMap((terms) => terms.map(({ title }) => title)),
    picture: picture && pictureOf(picture, settings),
  }
}

/** Null for a kind of picture that no list of types knows. */
function pictureOf({ src, width, height }: CardPicture, { baseURL }: SiteSettings): FeedPicture | null {
  const url = resolveUrl(src, baseURL)
  const type = pictureTypes[/\.(\w+)(?:[?#].*)?$/.exec(url)?.[1]?.toLowerCase() ?? '']
  return type ? { url, type, width, height } : null
}

const pictureTypes: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}
