import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { CompiledQuery, type Driver, SqliteDialect, SqliteDriver } from 'kysely'
import Database from 'libsql'

/**
 * A file, by libsql's synchronous interface, which Kysely's own dialect takes as it is. WAL lets readers read while one
 * writes. With `synchronous` NORMAL what was acknowledged outlives the process, however it ends (FULL would outlive the
 * power too, and waits for the disk at each write: 22 views a second on a busy machine). A process that finds the file
 * locked waits five seconds. https://sqlite.org/pragma.html#pragma_synchronous
 */
export function sqliteDialect(file: string): SqliteDialect {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file, { timeout: 5000 })
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  return new ImmediateDialect({ database })
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
