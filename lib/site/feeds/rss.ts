import { formatFeedDate } from '../names/format-date'
import { writeXml, xmlText } from '../xml'
import { type Feed, type FeedItem, latestOf, mediaOf } from './feed'

/**
 * RSS 2.0 with full bodies (content:encoded) and covers (media:content). https://www.rssboard.org/rss-specification
 * `address`: its own.
 */
export function rssFeed(feed: Feed, address: string): string {
  const latest = latestOf(feed)
  const root = {
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:media': 'http://search.yahoo.com/mrss/',
      '@_xml:lang': feed.lang,
      channel: {
        title: xmlText(feed.title),
        link: feed.url,
        description: xmlText(feed.description),
        generator: 'Gaji',
        language: feed.lang,
        ...(latest && { lastBuildDate: formatFeedDate(latest) }),
        'atom:link': { '@_href': address, '@_rel': 'self', '@_type': 'application/rss+xml' },
        item: feed.items.map((item) => itemOf(item, feed.lang)),
      },
    },
  }
  return writeXml(root, feed)
}

function itemOf({ title, url, date, lang, summary, html, tags, picture }: FeedItem, feedLang: string) {
  return {
    ...(lang !== feedLang && { '@_xml:lang': lang }),
    title: xmlText(title),
    link: url,
    pubDate: formatFeedDate(date),
    guid: url,
    description: xmlText(summary),
    category: tags.map(xmlText),
    ...(html !== null && { 'content:encoded': xmlText(html) }),
    ...(picture && { 'media:content': mediaOf(picture) }),
  }
}
