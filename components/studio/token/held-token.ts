/** The token of whoever writes: in this page's memory and nowhere else, so that it is gone with the page. */
let token: string | null = null
const listeners = new Set<() => void>()

export function heldToken(): string | null {
  return token
}

export function holdToken(given: string | null): void {
  token = given
  for (const listener of listeners) listener()
}

export function onToken(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
