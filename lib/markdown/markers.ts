/** Anything that can be a shortcode's marker: the private characters of planes 15 and 16. */
export const markerPattern = /[\u{F0000}-\u{10FFFD}]/gu

/** The text between markers, and what the markers stand for. */
export function splitAtMarkers<Call>(text: string, calls: ReadonlyMap<string, Call>): (string | Call)[] {
  const parts: (string | Call)[] = []
  let from = 0
  for (const { 0: marker, index } of text.matchAll(markerPattern)) {
    const call = calls.get(marker)
    if (!call) continue
    if (index > from) parts.push(text.slice(from, index))
    parts.push(call)
    from = index + marker.length
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from))
  return parts
}

/** remark-rehype has percent-encoded the addresses. */
export function decodeMarkers(address: string): string {
  return address.replace(/%F[34](?:%[89AB][0-9A-F]){3}/gi, (encoded) => {
    const character = decodeURIComponent(encoded)
    return character.search(markerPattern) === 0 ? character : encoded
  })
}

/**
 * A character that the body doesn't hold, nor any after it: the first marker. Icon fonts and Apple's symbols live
 * in these planes, so a body may hold some.
 */
export function firstMarker(body: string): number {
  let highest = 0
  for (const [character] of body.matchAll(markerPattern)) highest = Math.max(highest, character.codePointAt(0) ?? 0)
  return highest < 0xf0000 ? 0xf0000 : highest < 0x100000 ? 0x100000 : highest + 1
}
