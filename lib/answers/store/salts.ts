import { randomBytes } from 'node:crypto'
import type { Database } from './open-database'

/**
 * The secret by which a visitor's address becomes a hash, for one day. All machines take the one that was first written;
 * yesterday's is thrown away, and with it the way back from a hash.
 */
export async function saltOf(db: Database, day: string): Promise<string> {
  const kept = await readSalt(db, day)
  if (kept) return kept
  await db
    .insertInto('answers_salts')
    .values({ day, salt: randomBytes(24).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await forgetBefore(db, day)
  return (await readSalt(db, day)) ?? ''
}

async function readSalt(db: Database, day: string): Promise<string | undefined> {
  const found = await db.selectFrom('answers_salts').select('salt').where('day', '=', day).executeTakeFirst()
  return found?.salt
}

/** Salts and hashes of past days: the first who asks on a new one throws them away. */
async function forgetBefore(db: Database, day: string): Promise<void> {
  await db.deleteFrom('answers_salts').where('day', '<', day).execute()
  await db.deleteFrom('answers_visitors').where('day', '<', day).execute()
  await db
    .deleteFrom('answers_limits')
    .where('since', '<', Date.parse(day) - 86_400_000)
    .execute()
  await db.updateTable('answers_comments').set({ sender: null }).where('sender', 'is not', null).execute()
  await db.deleteFrom('answers_blocked').where('kind', '=', 'address').execute()
}
