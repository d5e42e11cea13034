import type { Database } from './open-database'
import type { CommentRow, CommentState } from './tables'

export async function addComment(db: Database, comment: CommentRow): Promise<void> {
  await db.insertInto('answers_comments').values(comment).execute()
}

export async function commentAt(db: Database, id: string): Promise<CommentRow | null> {
  return (await db.selectFrom('answers_comments').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** What readers see of pages, the oldest first. */
export function shownComments(db: Database, pages: readonly string[]): Promise<CommentRow[]> {
  return db
    .selectFrom('answers_comments')
    .selectAll()
    .where('page', 'in', [...pages])
    .where('state', '=', 'shown')
    .orderBy('created')
    .orderBy('id')
    .execute()
}

/** For the author: those that wait, or the newest of a state. */
export function commentsIn(db: Database, state: CommentState, most = 200): Promise<CommentRow[]> {
  return db
    .selectFrom('answers_comments')
    .selectAll()
    .where('state', '=', state)
    .orderBy('created', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Whether a comment of whoever has this secret was ever let through. */
export async function isKnownWriter(db: Database, secret: string): Promise<boolean> {
  const found = await db
    .selectFrom('answers_comments')
    .select('id')
    .where('secret', '=', secret)
    .where('state', '=', 'shown')
    .executeTakeFirst()
  return found !== undefined
}

/** @returns whether there is such a comment */
export async function changeComment(db: Database, id: string, change: Partial<CommentRow>): Promise<boolean> {
  const done = await db.updateTable('answers_comments').set(change).where('id', '=', id).executeTakeFirst()
  return done.numUpdatedRows > 0n
}

type Own = { id: string; secret: string; since: number }

/** By who has written it, while it is young. @returns whether it was */
export async function changeOwn(db: Database, own: Own, change: Partial<CommentRow>): Promise<boolean> {
  const done = await db
    .updateTable('answers_comments')
    .set(change)
    .where('id', '=', own.id)
    .where('secret', '=', own.secret)
    .where('created', '>=', own.since)
    .where('state', '!=', 'removed')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Nothing of them is left. @returns how many are gone */
export async function forgetComments(db: Database, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const done = await db
    .deleteFrom('answers_comments')
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
