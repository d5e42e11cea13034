import { createHash, createHmac } from 'node:crypto'

/** When a form was shown, signed by the day's salt: "1795996800000.k3J…". Nobody makes one up. */
export function makeStamp(salt: string, now: number): string {
  return `${now}.${sign(salt, now)}`
}

/** How long ago; null for what isn't of today or ours. */
export function stampAge(stamp: string, salt: string, now: number): number | null {
  const [time = '', signed] = stamp.split('.')
  const at = Number(time)
  return signed === sign(salt, at) && at <= now ? now - at : null
}

function sign(salt: string, at: number): string {
  return createHmac('sha256', salt).update(`form ${at}`).digest('base64url').slice(0, 16)
}

/** While many come: a number with which the stamp's hash begins with so many zero bits. A browser tries 4,000 of them. */
export const workBits = 12

export function hasWork(stamp: string, work: string, bits = workBits): boolean {
  const hash = createHash('sha256').update(`${stamp}:${work}`).digest()
  return hash.readUInt32BE(0) >>> (32 - bits) === 0
}
