import { sql } from 'kysely'
import type { Database } from '../store/open-database'
import type { Tables } from '../store/tables'

/** What is worth moving: not a day's salt, nor who has asked how often. */
const moved = ['answers_views', 'answers_sources', 'answers_likes', 'answers_comments', 'answers_blocked'] as const
type Moved = (typeof moved)[number]
export type Line = { [Name in Moved]: { table: Name; row: Tables[Name] } }[Moved]

/** All answers, a line of JSON each, a thousand at a time: a store may be larger than memory. */
export async function* exportLines(db: Database): AsyncGenerator<string> {
  for (const table of moved) {
    for (let at = 0; ; at += 1000) {
      const order = sql.join(keyOf[table].map((column) => sql.ref(column)))
      const { rows } = await sql`select * from ${sql.table(table)} order by ${order} limit 1000 offset ${at}`.execute(
        db,
      )
      for (const row of rows) yield JSON.stringify({ table, row })
      if (rows.length < 1000) break
    }
  }
}

/** In one order, the same at each question. */
const keyOf: Record<Moved, readonly string[]> = {
  answers_views: ['page', 'day'],
  answers_sources: ['page', 'day', 'kind', 'name'],
  answers_likes: ['page', 'day', 'visitor'],
  answers_comments: ['id'],
  answers_blocked: ['hash'],
}

/**
 * Takes such lines into a store of either engine, in one piece: all of them or none. What is there already stays as it is,
 * so that a file may be taken twice. @returns how many were new
 */
export async function importLines(db: Database, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  return db.transaction().execute(async (change) => {
    let count = 0
    let number = 0
    for await (const line of lines) {
      number++
      if (line.trim() === '') continue
      const { table, row } = readLine(line, number)
      const done = await change
        .insertInto(table)
        .values(row as never)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      count += Number(done.numInsertedOrUpdatedRows ?? 0)
    }
    return count
  })
}

function readLine(line: string, number: number): Line {
  const said = parse(line)
  if (!said || !moved.includes(said.table) || typeof said.row !== 'object')
    throw new Error(
      `line ${number} is none of an export's (nothing was taken; write each as {"table":"answers_comments","row":{…}})`,
    )
  return said
}

function parse(line: string): Line | null {
  try {
    return JSON.parse(line) as Line
  } catch {
    return null
  }
}
