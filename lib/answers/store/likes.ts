import type { Database } from './open-database'

type Like = { page: string; day: string; visitor: string }

/** One a visitor and day, however often it is asked for. */
export async function addLike(db: Database, like: Like): Promise<void> {
  await db
    .insertInto('answers_likes')
    .values(like)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function takeLikeBack(db: Database, { page, day, visitor }: Like): Promise<void> {
  await db
    .deleteFrom('answers_likes')
    .where('page', '=', page)
    .where('day', '=', day)
    .where('visitor', '=', visitor)
    .execute()
}

export async function likesOf(db: Database, pages: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('answers_likes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('page', 'in', [...pages])
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function isLikedBy(db: Database, { page, day, visitor }: Like): Promise<boolean> {
  const found = await db
    .selectFrom('answers_likes')
    .select('page')
    .where('page', '=', page)
    .where('day', '=', day)
    .where('visitor', '=', visitor)
    .executeTakeFirst()
  return found !== undefined
}
