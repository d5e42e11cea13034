import { join } from 'node:path'
import { OperationalError } from '../../base/disk/explain-error'
import type { Place } from '../store/open-database'

type Said = { DATABASE_URL?: string | undefined; DATA_DIR?: string | undefined; VERCEL?: string | undefined }

/** Where answers are kept: PostgreSQL by DATABASE_URL, else a file, which a host without a disk of its own would lose. */
export function storePlace({ DATABASE_URL, DATA_DIR, VERCEL }: Said, projectFolder: string): Place {
  if (DATABASE_URL !== undefined) {
    if (/^postgres(?:ql)?:\/\//.test(DATABASE_URL)) return { url: DATABASE_URL }
    throw new OperationalError(
      'DATABASE_URL is no address of PostgreSQL (write postgres://user:password@host/database)',
    )
  }
  if (VERCEL !== undefined)
    throw new OperationalError(
      'DATABASE_URL is missing: on Vercel no file is kept (set it to a database, postgres://…)',
    )
  return {
    file: join(
      /*turbopackIgnore: true*/ DATA_DIR ?? join(/*turbopackIgnore: true*/ projectFolder, '.data'),
      'answers.db',
    ),
  }
}
