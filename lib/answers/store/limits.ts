import type { Database } from './open-database'

export type Limit = { name: string; most: number; seconds: number }

/**
 * Counts one more, in the store, so that several machines count together. @returns whether it was within the limit
 */
export async function isWithin(db: Database, limit: Limit, now: number): Promise<boolean> {
  return (await countOne(db, limit, now)) <= limit.most
}

async function countOne(db: Database, { name, seconds }: Omit<Limit, 'most'>, now: number): Promise<number> {
  const since = windowOf(seconds, now)
  const { count } = await db
    .insertInto('answers_limits')
    .values({ name, since, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['name', 'since']).doUpdateSet((row) => ({ count: row('answers_limits.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}

/** How many there were, without one more. */
export async function countOf(db: Database, { name, seconds }: Omit<Limit, 'most'>, now: number): Promise<number> {
  const found = await db
    .selectFrom('answers_limits')
    .select('count')
    .where('name', '=', name)
    .where('since', '=', windowOf(seconds, now))
    .executeTakeFirst()
  return found?.count ?? 0
}

function windowOf(seconds: number, now: number): number {
  return Math.floor(now / (seconds * 1000)) * seconds * 1000
}
