import { createHash, createHmac } from 'node:crypto'

/** Who asks, so that nobody can tell who it was: `client` by the address alone, `visitor` with the browser's name too. */
export type Visitor = { client: string; visitor: string }

/** By a salt that is thrown away with the day: neither is kept, and after it nobody can find an address to a hash. */
export function visitorOf(salt: string, address: string, browser: string): Visitor {
  const hash = (text: string) => createHmac('sha256', salt).update(text).digest('base64url').slice(0, 22)
  return { client: hash(address), visitor: hash(`${address}\n${browser}`) }
}

/** "2026-11-30", by the clock of the site: its author's day begins at midnight. */
export function dayOf(now: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(now)
}

/** One takes longer to make than all that a view needs beside it. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** What is kept of a secret that a browser holds. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
