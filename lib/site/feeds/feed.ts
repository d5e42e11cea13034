/** What a feed says in whatever format. Addresses are absolute, dates RFC 3339 with the author's zone, texts plain. */
export type Feed = {
  title: string
  description: string
  /** of the list whose feed it is */
  url: string
  lang: string
  /** whose site it is; Atom wants a name */
  author: string
  /** of the style sheet for who opens it in a browser */
  styles?: string | undefined
  items: FeedItem[]
}

export type FeedItem = {
  title: string
  /** also what tells it from all others, for good */
  url: string
  date: string
  /** null where it has not changed since */
  updated: string | null
  lang: string
  summary: string
  /** HTML; null where the summary is all that the feed has of it */
  html: string | null
  tags: string[]
  picture: FeedPicture | null
}

export type FeedPicture = { url: string; type: string; width?: number | undefined; height?: number | undefined }

/** The latest of its dates: it is as old as what stands in it. Null for a feed without posts. */
export function latestOf({ items }: Feed): string | null {
  const dates = items.map(({ date, updated }) => updated ?? date)
  return dates.reduce<string | null>((last, date) => (last && Date.parse(last) >= Date.parse(date) ? last : date), null)
}

/** https://www.rssboard.org/media-rss#media-content */
export function mediaOf({ url, type, width, height }: FeedPicture) {
  const size = width && height ? { '@_width': width, '@_height': height } : {}
  return { '@_url': url, '@_medium': 'image', '@_type': type, ...size }
}
