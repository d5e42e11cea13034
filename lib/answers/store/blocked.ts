import type { Database } from './open-database'
import type { BlockedKind, CommentRow } from './tables'

/** By what the writer of a comment can be blocked: her browser and, until the day ends, her address. */
export function hashesOf({ secret, sender }: Pick<CommentRow, 'secret' | 'sender'>): string[] {
  return [secret, sender].filter((hash) => hash !== null)
}

/** From now on nothing is taken of whoever has this hash. */
export async function block(db: Database, kind: BlockedKind, hash: string, now: number): Promise<void> {
  await db
    .insertInto('answers_blocked')
    .values({ hash, kind, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function unblock(db: Database, hashes: readonly string[]): Promise<void> {
  if (hashes.length > 0)
    await db
      .deleteFrom('answers_blocked')
      .where('hash', 'in', [...hashes])
      .execute()
}

/** Which of these are blocked. */
export async function blockedOf(db: Database, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const found = await db
    .selectFrom('answers_blocked')
    .select('hash')
    .where('hash', 'in', [...hashes])
    .execute()
  return new Set(found.map(({ hash }) => hash))
}
