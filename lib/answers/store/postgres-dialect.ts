import { PostgresDialect } from 'kysely'
import pg from 'pg'

const bigNumbers = 20

/** Counts and times fit into a number; node-postgres gives those of 64 bits as text. */
const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === bigNumbers ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** What speaks PostgreSQL: a server of one's own, Neon, Supabase. One that doesn't answer costs a reader two seconds. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    types,
  })
  // An idle connection that a server ends is no fault of a request's.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
