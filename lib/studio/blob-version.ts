import { createHash } from 'node:crypto'

/**
 * What tells a file's content from another: git's name of it as a blob (SHA-1, 40 hex digits), the same on disk and on
 * GitHub. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function blobVersion(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
