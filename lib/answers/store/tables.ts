/** The tables of the store, the same in both engines. Times are milliseconds since 1970, days "2026-11-30" as the site's clock has them. */
export type Tables = {
  /** how often a page was looked at on a day */
  answers_views: { page: string; day: string; count: number }
  /** of these, from which site and in which language they came */
  answers_sources: { day: string; page: string; kind: 'referrer' | 'language'; name: string; count: number }
  /** who has looked at what today, so that nobody counts twice; gone with the day's salt */
  answers_visitors: { day: string; visitor: string; page: string }
  /** a like is a visitor's on one day; when the salt is gone nobody can tell whose it was */
  answers_likes: { page: string; day: string; visitor: string }
  answers_comments: CommentRow
  /** how often something was done since `since` */
  answers_limits: { name: string; since: number; count: number }
  answers_salts: { day: string; salt: string }
  /** of whom nothing is taken any more, by a hash of a browser's secret or, until the day ends, of an address; and
   * addresses of mail to which nothing is sent any more */
  answers_blocked: { hash: string; kind: BlockedKind; since: number }
}

export type BlockedKind = 'browser' | 'address' | 'mail'

export type CommentState = 'held' | 'shown' | 'removed'

export type CommentRow = {
  id: string
  /** the address that it was written at: decoded, without the base path */
  page: string
  /** of the comment that it replies to */
  parent: string | null
  name: string
  text: string
  state: CommentState
  /** why it was held */
  reason: string | null
  /** of what its author's browser alone knows, a hash: who has it may change the text for an hour */
  secret: string | null
  /** to be told of replies; nobody is shown it */
  email: string | null
  /** what the link in such a mail must say to end them */
  stop: string | null
  /** from which address it came, as the day's hash; gone with the day */
  sender: string | null
  /** 1: the site's own author wrote it */
  by_author: number
  lang: string
  created: number
  changed: number | null
}
