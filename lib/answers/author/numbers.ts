import { sql } from 'kysely'
import { dayOf } from '../rules/visitor'
import type { KeptAnswers } from '../site/kept-answers'
import type { Database } from '../store/open-database'

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

const monthLong = 30
const mostSources = 50

/** What the author is told of her readers, all of it sums. */
export async function readNumbers(db: Database, kept: KeptAnswers, now: number): Promise<NumbersAnswer> {
  const days = lastDays(now, kept.timeZone)
  const pages = new Map<string, Measures>()
  const ofPage = (page: string) => {
    const url = Object.hasOwn(kept.moved, page) ? (kept.moved[page] as string) : page
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

/** Thirty days up to today, by the site's clock: "2026-11-30" is the last. */
export function lastDays(now: number, timeZone: string): string[] {
  const today = Date.parse(dayOf(now, timeZone))
  return Array.from({ length: monthLong }, (_, back) =>
    new Date(today - (monthLong - 1 - back) * 86_400_000).toISOString().slice(0, 10),
  )
}

/** `day` is null for all days before those. */
type Counted = { page: string; day: string | null; count: number }

async function countsOf(db: Database, table: 'answers_views' | 'answers_likes', days: string[]): Promise<Counted[]> {
  const first = days[0] ?? ''
  const count = table === 'answers_views' ? sql<number>`sum(count)` : sql<number>`count(*)`
  const rows = db.selectFrom(table).select(['page', count.as('sum')])
  const before = await rows.where('day', '<', first).groupBy('page').execute()
  const recent = await rows.select('day').where('day', '>=', first).groupBy(['page', 'day']).execute()
  return [
    ...before.map(({ page, sum }) => ({ page, day: null, count: Number(sum) })),
    ...recent.map(({ page, day, sum }) => ({ page, day, count: Number(sum) })),
  ]
}

/** Only of the last days is each one looked at, since the store knows moments and no days of them. */
async function commentCounts(db: Database, days: string[], timeZone: string): Promise<Counted[]> {
  const shown = db.selectFrom('answers_comments').where('state', '=', 'shown').where('by_author', '=', 0)
  const since = Date.parse(days[0] ?? '') - 86_400_000
  const before = await shown
    .select(['page', ({ fn }) => fn.countAll<number>().as('count')])
    .where('created', '<', since)
    .groupBy('page')
    .execute()
  const recent = await shown.select(['page', 'created']).where('created', '>=', since).execute()
  return [
    ...before.map(({ page, count }) => ({ page, day: null, count: Number(count) })),
    ...recent.map(({ page, created }) => ({ page, day: dayOf(Number(created), timeZone), count: 1 })),
  ]
}

async function sourcesOf(db: Database, kind: 'referrer' | 'language', days: string[]) {
  const rows = await db
    .selectFrom('answers_sources')
    .select(['name', ({ fn }) => fn.sum<number>('count').as('ever')])
    .select(({ eb, fn, val }) =>
      fn
        .sum<number>(
          eb
            .case()
            .when('day', '>=', days[0] ?? '')
            .then(eb.ref('count'))
            .else(val(0))
            .end(),
        )
        .as('month'),
    )
    .where('kind', '=', kind)
    .groupBy('name')
    .orderBy('month', 'desc')
    .orderBy('ever', 'desc')
    .orderBy('name')
    .limit(mostSources)
    .execute()
  return rows.map(({ name, month, ever }) => ({ name, month: Number(month), ever: Number(ever) }))
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
