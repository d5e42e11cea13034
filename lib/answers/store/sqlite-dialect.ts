import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { CompiledQuery, type Driver, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely'
import Database from 'libsql'

/**
 * A file, by libsql's synchronous interface, which Kysely's own dialect takes as it is. WAL lets readers read while one
 * writes. With `synchronous` NORMAL what was acknowledged outlives the process, however it ends; FULL would outlive the
 * power too, and waits for the disk at each write, which makes a view of 0.4 to 0.9 ms one of 2.4 to 2.8. Of that little
 * most is SQL and not the disk: without any waiting (OFF) it is 0.25 to 0.4 ms. A process that finds the file locked waits
 * five seconds. https://sqlite.org/pragma.html#pragma_synchronous
 */
export function sqliteDialect(file: string): SqliteDialect {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file, { timeout: 5000 })
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  return new ImmediateDialect({ database: preparingOnce(database) })
}

type Statement = ReturnType<SqliteDatabase['prepare']>

/** More texts of SQL than the store has; those with a list of values differ by its length. */
const mostKept = 200

/**
 * A statement is prepared once and not for each question: the largest single part of a request otherwise. Kysely reads
 * each to its end at once, so none is used twice at a time.
 */
function preparingOnce(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, Statement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      const statement = database.prepare(sql) as unknown as Statement
      if (kept.size >= mostKept) kept.clear()
      kept.set(sql, statement)
      return statement
    },
  }
}

class ImmediateDialect extends SqliteDialect {
  private readonly config: ConstructorParameters<typeof SqliteDriver>[0]

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0]) {
    super(config)
    this.config = config
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.config)
  }
}

/** A transaction that reads first and then writes would fail at once where another process has written between. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: Parameters<SqliteDriver['beginTransaction']>[0]): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
