import { createHash } from 'node:crypto'

/** By which an address is known that nobody keeps: in whatever case it is written. */
export function hashOfAddress(email: string): string {
  return createHash('sha256').update(`mail ${email.toLowerCase()}`).digest('base64url')
}
