import { hexOf } from '../../../base/text/hex'

const env: Record<string, string | undefined> = {}

/** What is said to the content step, before it is loaded. */
export function putEnvironment(said: Record<string, string>): void {
  Object.assign(env, said)
}

/** Node's `process` as far as the content step asks it; what the environment says is put in by the worker. */
export const process = {
  env,
  argv: [] as string[],
  pid: 1,
  platform: 'browser',
  versions: {},
  cwd: () => '/project',
  on: () => process,
  cpuUsage: () => ({ user: performance.now() * 1000, system: 0 }),
  stderr: { write: () => true },
  stdout: { write: () => true },
}

/** Node's `Buffer`, of which bytes and texts are made. */
export class Buffer extends Uint8Array {
  static override from(given: unknown, encoding?: unknown): Buffer {
    if (typeof given !== 'string') return new Buffer(given as ArrayLike<number>)
    if (encoding === 'base64') return new Buffer(Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0)))
    if (encoding === 'latin1') return new Buffer(Uint8Array.from(given, (letter) => letter.charCodeAt(0)))
    return new Buffer(new TextEncoder().encode(given))
  }
  static byteLength(given: string | Uint8Array): number {
    return typeof given === 'string' ? new TextEncoder().encode(given).length : given.length
  }
  static compare(a: Uint8Array, b: Uint8Array): number {
    const at = a.findIndex((byte, index) => byte !== b[index])
    return at < 0 ? Math.sign(a.length - b.length) : Math.sign((a[at] ?? 0) - (b[at] ?? -1))
  }
  static isBuffer(given: unknown): boolean {
    return given instanceof Buffer
  }
  override toString(encoding?: string): string {
    if (encoding === 'latin1') return Array.from(this, (byte) => String.fromCharCode(byte)).join('')
    if (encoding === 'base64') return btoa(this.toString('latin1'))
    if (encoding === 'hex') return hexOf(this)
    return new TextDecoder().decode(this)
  }
}
