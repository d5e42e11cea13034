/** Anything that can be a shortcode's marker: the private characters of planes 15 and 16. */
export const markerPattern = /[\u{F0000}-\u{10FFFD}]/gu

/** The text between markers, and what the markers stand for. */
export function splitAtMarkers<Call>(text: string, calls: ReadonlyMap<string, Call>): (string | Call)[] {
  if (calls.size === 0) return [text]
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
  return address.replace(encodedMarker, decodeURIComponent)
}

/** A private character in UTF-8: from F3 B0 80 80 to F4 8F BF BF. */
const encodedMarker = /%(?:F3%B[0-9A-F]|F4%8[0-9A-F])(?:%[89AB][0-9A-F]){2}/gi
const numbered = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi

/**
 * The private characters that a body doesn't hold, in any spelling of Markdown. Icon fonts and Apple's symbols live in
 * these planes, so a body may hold some.
 */
export function* freeMarkers(body: string): Generator<string, void> {
  const taken = new Set([...body.matchAll(markerPattern)].map(([character]) => character.codePointAt(0)))
  for (const [encoded] of body.matchAll(encodedMarker)) taken.add(decodeURIComponent(encoded).codePointAt(0))
  for (const [, hex = '', decimal = ''] of body.matchAll(numbered)) taken.add(hex ? parseInt(hex, 16) : Number(decimal))
  for (const [first, last] of privatePlanes) {
    for (let code = first; code <= last; code++) if (!taken.has(code)) yield String.fromCodePoint(code)
  }
}

const privatePlanes = [
  [0xf0000, 0xffffd],
  [0x100000, 0x10fffd],
] as const
