import { XMLBuilder } from 'fast-xml-parser'
import { formatFeedDate } from './names/format-date'

export type FeedItem = { title: string; url: string; date: string; summary: string; html: string | null }

export type Feed = { title: string; description: string; url: string; feedUrl: string; lang: string; items: FeedItem[] }

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, cdataPropName: 'cdata' })

/** RSS 2.0 with full bodies (content:encoded). Addresses are absolute. https://www.rssboard.org/rss-specification */
export function feedXml(feed: Feed): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      channel: {
        title: clean(feed.title),
        link: feed.url,
        description: clean(feed.description),
        generator: 'Gaji',
        language: feed.lang,
        ...(feed.items[0] ? { lastBuildDate: formatFeedDate(feed.items[0].date) } : {}),
        'atom:link': { '@_href': feed.feedUrl, '@_rel': 'self', '@_type': 'application/rss+xml' },
        item: feed.items.map((item) => ({
          title: clean(item.title),
          link: item.url,
          pubDate: formatFeedDate(item.date),
          guid: item.url,
          description: clean(item.summary),
          ...(item.html === null ? {} : { 'content:encoded': clean(item.html) }),
        })),
      },
    },
  })
}

/** Control characters that XML 1.0 can't hold, even escaped. https://www.w3.org/TR/xml/#charsets */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
