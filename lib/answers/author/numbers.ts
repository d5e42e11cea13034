import { addressToday, type KeptAnswers } from '../site/kept-answers'
import type { Database } from '../store/open-database'
import { commentCounts, countsOf, lastDays, sourcesOf } from './count-days'

/** How many today, yesterday, in the thirty days up to today, and ever. */
export type Spans = { today: number; yesterday: number; month: number; ever: number }
export type Measures = Record<'views' | 'likes' | 'comments', Spans>

export type NumbersAnswer = {
  zone: string
  /** that many days sources are kept; null: for good */
  keepDays: number | null
  sums: Measures
  /** views of each of the thirty days, the oldest first */
  days: { day: string; views: number }[]
  posts: ({ page: string; title: string } & Measures)[]
  sources: Record<'referrer' | 'language', { name: string; month: number; ever: number }[]>
}

/** What the author is told of her readers, all of it sums. */
export async function readNumbers(db: Database, kept: KeptAnswers, now: number): Promise<NumbersAnswer> {
  const days = lastDays(now, kept.timeZone)
  const pages = new Map<string, Measures>()
  const ofPage = (page: string) => {
    const url = addressToday(kept, page)
    const found = pages.get(url) ?? { views: none(), likes: none(), comments: none() }
    pages.set(url, found)
    return found
  }
  const byDay = new Map<string, number>()
  for (const { page, day, count } of await countsOf(db, 'answers_views', days)) {
    add(ofPage(page).views, day, count, days)
    if (day !== null) byDay.set(day, (byDay.get(day) ?? 0) + count)
  }
  for (const { page, day, count } of await countsOf(db, 'answers_likes', days))
    add(ofPage(page).likes, day, count, days)
  for (const { page, day, count } of await commentCounts(db, days, kept.timeZone))
    add(ofPage(page).comments, day, count, days)
  const posts = [...pages].map(([page, measures]) => ({ page, title: kept.pages[page]?.title ?? '', ...measures }))
  return {
    ...{ zone: kept.timeZone, keepDays: kept.settings?.keepDays ?? null },
    sums: sumOf(posts),
    days: days.map((day) => ({ day, views: byDay.get(day) ?? 0 })),
    posts: posts.sort((a, b) => b.views.month - a.views.month || b.views.ever - a.views.ever),
    sources: { referrer: await sourcesOf(db, 'referrer', days), language: await sourcesOf(db, 'language', days) },
  }
}

function none(): Spans {
  return { today: 0, yesterday: 0, month: 0, ever: 0 }
}

function add(spans: Spans, day: string | null, count: number, days: string[]): void {
  spans.ever += count
  if (day !== null && days.includes(day)) spans.month += count
  if (day === days.at(-1)) spans.today += count
  if (day === days.at(-2)) spans.yesterday += count
}

function sumOf(posts: readonly Measures[]): Measures {
  const sum = { views: none(), likes: none(), comments: none() }
  for (const post of posts)
    for (const measure of ['views', 'likes', 'comments'] as const)
      for (const span of ['today', 'yesterday', 'month', 'ever'] as const) sum[measure][span] += post[measure][span]
  return sum
}
