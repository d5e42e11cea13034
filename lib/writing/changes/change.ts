/**
 * What a file becomes. `base`: the version that was looked at when it was decided (git's name of its content), null where
 * there was no file. Whatever is done to a site is a list of these, and all of a list is done or nothing.
 */
export type Change = { path: string; base: string | null } & (
  | { text: string }
  | { bytes: Uint8Array }
  /** what the store has already: a picture that was brought before, a file as it was once */
  | { version: string }
  | { removed: true }
)

/** As JSON: bytes are base64. */
export function writeChanges(changes: readonly Change[]): object[] {
  return changes.map((change) => ('bytes' in change ? { ...change, bytes: toBase64(change.bytes) } : change))
}

/** null where it is no list of changes, or one file stands twice in it. */
export function readChanges(value: unknown): Change[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const changes = value.map(readChange)
  if (!changes.every((change) => change !== null)) return null
  return new Set(changes.map(({ path }) => path.normalize('NFC'))).size === changes.length ? changes : null
}

export function bytesOfChange(change: Change): Uint8Array | null {
  if ('text' in change) return new TextEncoder().encode(change.text)
  return 'bytes' in change ? change.bytes : null
}

function readChange(value: unknown): Change | null {
  if (typeof value !== 'object' || value === null) return null
  const { path, base, text, bytes, version, removed } = value as Record<string, unknown>
  if (typeof path !== 'string' || (base !== null && typeof base !== 'string')) return null
  if (typeof text === 'string') return { path, base, text }
  if (typeof version === 'string' && /^[0-9a-f]{40}$/.test(version)) return { path, base, version }
  if (removed === true) return { path, base, removed }
  const read = typeof bytes === 'string' ? fromBase64(bytes) : null
  return read && { path, base, bytes: read }
}

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  // All at once are too many arguments for a picture.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/** Lines may be broken, as GitHub breaks them; null for what is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
