import { sql } from 'kysely'
import type { Database, Place } from '../store/open-database'

/** A whole copy of the file while others write into it. A database has its own means: pg_dump, or an export. */
export async function backUp(db: Database, place: Place, to: string): Promise<void> {
  if ('url' in place)
    throw new Error('DATABASE_URL names a database: its own pg_dump copies it (or npm run answers:export)')
  await sql`vacuum into ${to}`.execute(db)
}

/** What a site keeps no longer than `days`: from which site and in which language it was read. Sums of pages stay. */
export async function dropOld(db: Database, days: number, now: number): Promise<void> {
  const before = new Date(now - days * 86_400_000).toISOString().slice(0, 10)
  await db.deleteFrom('answers_sources').where('day', '<', before).execute()
}
