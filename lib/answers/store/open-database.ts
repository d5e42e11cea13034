import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, Migrator } from 'kysely'
import { migrations } from './migrations'
import { postgresDialect } from './postgres-dialect'
import { sqliteDialect } from './sqlite-dialect'
import type { Tables } from './tables'

export type Database = Kysely<Tables>

/** Where answers are kept: `postgres://…`, or a file. */
export type Place = { url: string } | { file: string }

/**
 * The store, with its tables. Several processes may open a new one at the same moment: one of them switches WAL on or
 * makes the tables, and to the others the file is locked or a table already there. They try again.
 */
export async function openDatabase(place: Place): Promise<Database> {
  for (let attempt = 1; ; attempt++) {
    let database: Database | undefined
    try {
      database = new Kysely<Tables>({
        dialect: 'url' in place ? postgresDialect(place.url) : sqliteDialect(place.file),
      })
      await migrate(database)
      return database
    } catch (error) {
      await database?.destroy()
      if (attempt === 6 || !isRace(error)) throw error
      await wait(50 * attempt)
    }
  }
}

async function migrate(db: Database): Promise<void> {
  const provider = { getMigrations: async () => migrations }
  const names = { migrationTableName: 'answers_migrations', migrationLockTableName: 'answers_migrations_lock' }
  const { error } = await new Migrator({ db, provider, ...names }).migrateToLatest()
  if (error) throw error
}

/** Of SQLite: locked, or made by another meanwhile. Of PostgreSQL: the same name or type was made at the same moment. */
function isRace(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return (
    /^SQLITE_(?:BUSY|LOCKED|CONSTRAINT)|^SQLITE_ERROR$|^(?:23505|42P07|40001|40P01)$/.test(code) ||
    /locked|exists/.test(message)
  )
}
