import { sql } from 'kysely'
import { dayOf } from '../rules/visitor'
import type { Database } from '../store/open-database'

const monthLong = 30
const mostSources = 50

/** Thirty days up to today, by the site's clock: "2026-11-30" is the last. */
export function lastDays(now: number, timeZone: string): string[] {
  const today = Date.parse(dayOf(now, timeZone))
  return Array.from({ length: monthLong }, (_, back) =>
    new Date(today - (monthLong - 1 - back) * 86_400_000).toISOString().slice(0, 10),
  )
}

/** `day` is null for all days before those. */
type Counted = { page: string; day: string | null; count: number }

/** Views or likes of each page by day; before those days in one sum. */
export async function countsOf(
  db: Database,
  table: 'answers_views' | 'answers_likes',
  days: string[],
): Promise<Counted[]> {
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
export async function commentCounts(db: Database, days: string[], timeZone: string): Promise<Counted[]> {
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

/** Other sites, or languages, with how many came from there in those days and ever; the most first. */
export async function sourcesOf(db: Database, kind: 'referrer' | 'language', days: string[]) {
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
