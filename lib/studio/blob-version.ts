import { hexOf } from '../base/text/hex'

/**
 * What tells a file's content from another: git's name of it as a blob (SHA-1, 40 hex digits), the same on disk, in a
 * browser and on GitHub. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export async function blobVersion(bytes: Uint8Array): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`)
  const whole = new Uint8Array(head.length + bytes.length)
  whole.set(head)
  whole.set(bytes, head.length)
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-1', whole)))
}
