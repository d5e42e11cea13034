import type { Transaction } from 'kysely'
import type { Database } from './open-database'
import type { Tables } from './tables'

export type View = { page: string; day: string; visitor: string; referrer: string | null; language: string | null }

/** Counts a visitor's first look at a page on a day. @returns whether it was the first */
export async function addView(db: Database, view: View): Promise<boolean> {
  const { page, day, visitor } = view
  return db.transaction().execute(async (change) => {
    const known = await change
      .insertInto('answers_visitors')
      .values({ day, visitor, page })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (known.numInsertedOrUpdatedRows === 0n) return false
    await change
      .insertInto('answers_views')
      .values({ page, day, count: 1 })
      .onConflict((conflict) =>
        conflict.columns(['page', 'day']).doUpdateSet((row) => ({ count: row('answers_views.count', '+', 1) })),
      )
      .execute()
    for (const kind of ['referrer', 'language'] as const) await addSource(change, kind, view)
    return true
  })
}

async function addSource(change: Transaction<Tables>, kind: 'referrer' | 'language', view: View): Promise<void> {
  const name = view[kind]
  if (!name) return
  await change
    .insertInto('answers_sources')
    .values({ day: view.day, page: view.page, kind, name, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'page', 'kind', 'name'])
        .doUpdateSet((row) => ({ count: row('answers_sources.count', '+', 1) })),
    )
    .execute()
}

/** How often each of these pages was looked at in all. */
export async function viewsOf(db: Database, pages: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('answers_views')
    .select(({ fn }) => fn.sum<number | null>('count').as('count'))
    .where('page', 'in', [...pages])
    .executeTakeFirstOrThrow()
  return Number(count ?? 0)
}
