import type { Metadata } from 'next'
import type { Destination, Door } from '../../lib/door/door'
import type { CardPicture } from '../../lib/record/pictures/cover'
import { socialCard } from '../../lib/record/pictures/social-cards'
import type { Site } from '../../lib/record/site'
import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import {
  absoluteUrl,
  type FeedFormat,
  feedUrl,
  hasMarkdown,
  markdownUrl,
  resolveUrl,
} from '../../lib/site/addresses/urls'
import { pageName, pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

/** What a page says of itself in its head. An unknown address has no metadata: its page is a 404. */
export function pageMetadata(door: Door): Metadata {
  const destination = door.destination()
  const { settings } = door.site
  if (!destination) return messageMetadata(door, 'notFoundTitle')
  const { page, pager } = destination
  const words = wordsFor(page.langTag)
  const name = pageTitle(page, settings, words)
  const language = settings.languages.find((candidate) => candidate.key === page.lang)
  const siteTitle = language?.title || settings.title
  const part = pager > 1 ? say(words.pageOf, { page: pager, pages: page.pagers.length }) : ''
  const title = [name, part, page.kind === 'home' ? '' : siteTitle].filter(Boolean).join(' · ')
  // A page without a word of its own says at least what it is called.
  const description = page.description || page.summary || listDescription(door, destination) || title
  const canonical = absoluteUrl(settings, page.pagers[pager - 1] ?? page.url)
  const card = socialCard(door.site, { url: page.url, title: name, picture: page.picture })
  return {
    title,
    description,
    keywords: page.keywords.length > 0 ? page.keywords : undefined,
    verification: page.kind === 'home' ? verification(settings) : undefined,
    robots: page.state === 'public' ? undefined : 'noindex',
    alternates: {
      canonical,
      languages: pager === 1 ? alternates(door.site, page, canonical) : undefined,
      types: otherForms(page, settings),
    },
    twitter: card ? { card: 'summary_large_image' } : undefined,
    openGraph: {
      title: name,
      description,
      url: canonical,
      siteName: siteTitle || undefined,
      locale: page.langTag.replace('-', '_'),
      images: card ? [cardImage(card, settings)] : undefined,
      ...(page.kind === 'page' && page.date
        ? { type: 'article', publishedTime: page.date, modifiedTime: page.lastmod ?? undefined }
        : { type: 'website' }),
    },
  }
}

/** Signs of the owner, for search engines: all of them look at the home page alone. */
function verification({ verification: { google, yandex, naver, bing } }: SiteSettings): Metadata['verification'] {
  const others = { ...(naver && { 'naver-site-verification': naver }), ...(bing && { 'msvalidate.01': bing }) }
  return { google, yandex, other: others }
}

/** A list's feeds, and a text as Markdown. */
function otherForms(page: PageSummary, settings: SiteSettings) {
  const address = (format: FeedFormat) => absoluteUrl(settings, feedUrl(page.url, format))
  const feeds = {
    'application/rss+xml': address('rss'),
    'application/atom+xml': address('atom'),
    'application/feed+json': address('json'),
  }
  const copy = { 'text/markdown': absoluteUrl(settings, markdownUrl(page.url)) }
  return { ...(page.hasFeed && feeds), ...(hasMarkdown(page) && copy) }
}

/** Of a page in place of one that can't be shown. */
export function messageMetadata({ site }: Door, title: 'notFoundTitle' | 'errorTitle'): Metadata {
  const { languages } = site.settings
  return { title: wordsFor(languages[0]?.tag ?? 'en')[title], robots: 'noindex' }
}

/** What a list without words of its own says in search results: how many, and the first of them. */
function listDescription(door: Door, { page, pager }: Destination): string | undefined {
  const names = door
    .members(page.url, pager)
    .slice(0, 5)
    .map((member) => pageName(member, door.site.settings, wordsFor(member.langTag)))
  if (names.length === 0) return undefined
  return `${say(wordsFor(page.langTag).count, { count: page.members.length })}: ${names.join(', ')}`
}

/** Naver and Kakao take the first picture, by its full address; Kakao shows none without a size. */
export function cardImage({ src, width, height, alt }: CardPicture, { baseURL }: SiteSettings) {
  return { url: resolveUrl(src, baseURL), width, height, alt }
}

function alternates(
  { settings, pageAt }: Site,
  { translations, langTag }: PageSummary,
  canonical: string,
): Record<string, string> | undefined {
  if (translations.length === 0) return undefined
  const others = translations.flatMap(({ url }) => pageAt(url) ?? [])
  const entries = others.map((page) => [page.langTag, absoluteUrl(settings, page.url)])
  return { [langTag]: canonical, ...Object.fromEntries(entries) }
}
