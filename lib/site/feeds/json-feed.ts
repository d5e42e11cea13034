import type { Feed, FeedItem } from './feed'

/** JSON Feed 1.1, with full bodies. https://www.jsonfeed.org/version/1.1/ `address`: its own. */
export function jsonFeed({ title, description, url, lang, author, items }: Feed, address: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: address,
    description,
    language: lang,
    authors: [{ name: author }],
    items: items.map((item) => itemOf(item, lang)),
  })
}

/** An item must say something: where there is no text, its title does. */
function itemOf({ title, url, date, updated, lang, summary, html, tags, picture }: FeedItem, feedLang: string) {
  return {
    id: url,
    url,
    title,
    ...(html === null ? { content_text: summary || title } : { content_html: html }),
    ...(summary && { summary }),
    date_published: date,
    ...(updated && { date_modified: updated }),
    ...(tags.length > 0 && { tags }),
    ...(lang !== feedLang && { language: lang }),
    ...(picture && { image: picture.url }),
  }
}
