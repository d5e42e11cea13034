import { block } from '../store/blocked'
import { forgetComments } from '../store/comments'
import type { Database } from '../store/open-database'
import { hashOfAddress } from '../tell/hash-of-address'

/** On somebody's request: nothing is left of her comments, by their numbers or by the address that she left with them. */
export async function forgetOnRequest(db: Database, asked: string): Promise<number> {
  if (!asked.includes('@')) return forgetComments(db, [asked])
  const found = await db.selectFrom('answers_comments').select('id').where('email', '=', asked).execute()
  return forgetComments(
    db,
    found.map(({ id }) => id),
  )
}

/** An address is removed from all comments that it was left with; of it stays a hash, by which nothing is sent to it again. */
export async function forgetAddress(db: Database, email: string, now: number): Promise<void> {
  await block(db, 'mail', hashOfAddress(email), now)
  await db.updateTable('answers_comments').set({ email: null, stop: null }).where('email', '=', email).execute()
}
