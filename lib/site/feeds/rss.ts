import { XMLBuilder } from 'fast-xml-parser'
import { formatFeedDate } from '../names/format-date'
import { clean, type Feed, type FeedItem, latestOf, mediaOf, prologue } from './feed'

const builder = new XMLBuilder({ ignoreAttributes: false, format: true })

/**
 * RSS 2.0 with full bodies (content:encoded) and covers (media:content). https://www.rssboard.org/rss-specification
 * `address`: its own.
 */
export function rssFeed(feed: Feed, address: string): string {
  const latest = latestOf(feed)
  return builder.build({
    ...prologue(feed),
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:media': 'http://search.yahoo.com/mrss/',
      '@_xml:lang': feed.lang,
      channel: {
        title: clean(feed.title),
        link: feed.url,
        description: clean(feed.description),
        generator: 'Gaji',
        language: feed.lang,
        ...(latest && { lastBuildDate: formatFeedDate(latest) }),
        'atom:link': { '@_href': address, '@_rel': 'self', '@_type': 'application/rss+xml' },
        item: feed.items.map((item) => itemOf(item, feed.lang)),
      },
    },
  })
}

function itemOf({ title, url, date, lang, summary, html, tags, picture }: FeedItem, feedLang: string) {
  return {
    ...(lang !== feedLang && { '@_xml:lang': lang }),
    title: clean(title),
    link: url,
    pubDate: formatFeedDate(date),
    guid: url,
    description: clean(summary),
    category: tags.map(clean),
    ...(html !== null && { 'content:encoded': clean(html) }),
    ...(picture && { 'media:content': mediaOf(picture) }),
  }
}
