import { writeXml, xmlText } from '../xml'
import { type Feed, type FeedItem, latestOf, mediaOf } from './feed'

/** Of a feed in which nothing has ever stood: Atom wants a date. */
const never = '1970-01-01T00:00:00Z'

/** Atom, with full bodies. https://www.rfc-editor.org/rfc/rfc4287 `address`: its own. */
export function atomFeed(feed: Feed, address: string): string {
  const root = {
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xmlns:media': 'http://search.yahoo.com/mrss/',
      '@_xml:lang': feed.lang,
      id: feed.url,
      title: xmlText(feed.title),
      subtitle: xmlText(feed.description),
      updated: latestOf(feed) ?? never,
      author: { name: xmlText(feed.author) },
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': address },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': feed.url },
      ],
      generator: 'Gaji',
      entry: feed.items.map((item) => entryOf(item, feed.lang)),
    },
  }
  return writeXml(root, feed)
}

function entryOf({ title, url, date, updated, lang, summary, html, tags, picture }: FeedItem, feedLang: string) {
  return {
    ...(lang !== feedLang && { '@_xml:lang': lang }),
    id: url,
    title: xmlText(title),
    link: { '@_rel': 'alternate', '@_type': 'text/html', '@_href': url },
    published: date,
    updated: updated ?? date,
    ...(summary && { summary: xmlText(summary) }),
    category: tags.map((tag) => ({ '@_term': xmlText(tag) })),
    ...(html !== null && { content: { '@_type': 'html', '#text': xmlText(html) } }),
    ...(picture && { 'media:content': mediaOf(picture) }),
  }
}
