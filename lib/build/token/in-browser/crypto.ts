import { hexOf } from '../../../base/text/hex'

/** Node's `createHash`, which answers at once, as no browser's own does: SHA-256 and SHA-1. https://csrc.nist.gov/pubs/fips/180-4/upd1/final */
export function createHash(name: string) {
  const pieces: Uint8Array[] = []
  const hash = {
    update(piece: string | Uint8Array) {
      pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece.slice())
      return hash
    },
    digest(as?: string) {
      const words = (name === 'sha1' ? sha1 : sha256)(padded(pieces))
      const bytes = new Uint8Array(words.length * 4)
      for (const [at, word] of words.entries()) new DataView(bytes.buffer).setUint32(at * 4, word)
      return said(bytes, as)
    },
  }
  return hash
}

export const randomUUID = () => crypto.randomUUID()

function said(bytes: Uint8Array, as: string | undefined): string | Uint8Array {
  if (as === 'hex') return hexOf(bytes)
  const text = btoa(String.fromCharCode(...bytes))
  if (as === 'base64') return text
  return as === 'base64url' ? text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') : bytes
}

/** In blocks of 64 bytes, with a bit behind the text and its length at the end. */
function padded(pieces: readonly Uint8Array[]): DataView {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const whole = new Uint8Array(Math.ceil((length + 9) / 64) * 64)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  whole[length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(length / 0x20000000))
  view.setUint32(whole.length - 4, length << 3)
  return view
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The first bits of the broken parts of the roots of the first primes. */
function roots(count: number, power: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes.map((prime) => ((prime ** power % 1) * 0x100000000) | 0)
}
const steps256 = roots(64, 1 / 3)
const begin256 = roots(8, 1 / 2)

function sha256(view: DataView): number[] {
  const state = [...begin256]
  const w = new Int32Array(64)
  for (let from = 0; from < view.byteLength; from += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) w[i] = view.getInt32(from + i * 4)
      else {
        const [x, y] = [w[i - 15]!, w[i - 2]!]
        const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)
        const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)
        w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
      }
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + steps256[i]! + w[i]!) | 0
      const t2 = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i]! + word) | 0
  }
  return state
}

function sha1(view: DataView): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const w = new Int32Array(80)
  for (let from = 0; from < view.byteLength; from += 64) {
    for (let i = 0; i < 80; i++)
      w[i] = i < 16 ? view.getInt32(from + i * 4) : turned(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 31)
    let [a, b, c, d, e] = state as [number, number, number, number, number]
    for (let i = 0; i < 80; i++) {
      const [f, k] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6]
      const next = (turned(a, 27) + f! + e + k! + w[i]!) | 0
      ;[e, d, c, b, a] = [d, c, turned(b, 2), a, next]
    }
    for (const [i, word] of [a, b, c, d, e].entries()) state[i] = (state[i]! + word) | 0
  }
  return state
}
