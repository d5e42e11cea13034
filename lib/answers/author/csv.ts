import { addressToday, type KeptAnswers } from '../site/kept-answers'
import type { Database } from '../store/open-database'

type Cell = string | number

export const tables = ['days', 'sources'] as const
export type Table = (typeof tables)[number]

/** A file for a program of tables: all that was counted, by day and post, or by where and in which language readers came. */
export async function csvOf(db: Database, kept: KeptAnswers, table: Table): Promise<string> {
  const titleOf = (page: string) => kept.pages[addressToday(kept, page)]?.title ?? ''
  return table === 'days' ? csv(await daysOf(db, titleOf)) : csv(await sourcesOf(db, titleOf))
}

async function daysOf(db: Database, titleOf: (page: string) => string): Promise<Cell[][]> {
  const counted = new Map<string, { day: string; page: string; views: number; likes: number }>()
  const at = (day: string, page: string) => {
    const key = `${day} ${page}`
    const found = counted.get(key) ?? { day, page, views: 0, likes: 0 }
    counted.set(key, found)
    return found
  }
  for (const { day, page, count } of await db.selectFrom('answers_views').selectAll().execute())
    at(day, page).views += count
  const likes = db.selectFrom('answers_likes').select(['day', 'page', ({ fn }) => fn.countAll<number>().as('count')])
  for (const { day, page, count } of await likes.groupBy(['day', 'page']).execute())
    at(day, page).likes += Number(count)
  const rows = [...counted.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return [
    ['day', 'page', 'title', 'views', 'likes'],
    ...rows.map(({ day, page, views, likes }) => [day, page, titleOf(page), views, likes]),
  ]
}

async function sourcesOf(db: Database, titleOf: (page: string) => string): Promise<Cell[][]> {
  const rows = await db
    .selectFrom('answers_sources')
    .selectAll()
    .orderBy('day')
    .orderBy('page')
    .orderBy('kind')
    .orderBy('name')
    .execute()
  return [
    ['day', 'page', 'title', 'kind', 'name', 'views'],
    ...rows.map(({ day, page, kind, name, count }) => [day, page, titleOf(page), kind, name, count]),
  ]
}

/** RFC 4180, with the sign by which Excel knows that it is UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/**
 * A text that a program would take for a formula, as a site's name may be made to look like one, gets a sign before it by
 * which it is a text. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[\s\0]*[=+\-@＝＋－＠\t\r|%]/u.test(value) ? `'${value}` : value
  return /[",\r\n;]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe
}
