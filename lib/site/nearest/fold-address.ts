import { decodeSegment } from '../../base/text/addresses'

/**
 * The parts of an address that name something, as they are compared: by letters (a syllable's too), in lower case and
 * without accents, whatever stands between words, encoded or not. Numbers of dates and pagers and the names of files aside:
 * "/2024/01/02/Caf%C3%A9_Notes.html" → ["cafe-notes"].
 */
export function foldAddress(path: string): string[] {
  const parts = path
    .split('/')
    .map((part) => foldName(decodeSegment(part).replace(/\.(?:html?|md|php|xml)$/i, '')))
    .filter(Boolean)
  while (parts.length > 0 && isFile(parts)) parts.pop()
  const named = parts.filter((part) => !/^\d{1,4}$/.test(part))
  return (named.length > 0 ? named : parts).map((part) => part.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, ''))
}

/** A name alone, or a title. A syllable becomes what it is typed by, as NFD has it. */
export function foldName(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
  return letters.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

/** What stands behind a page's address and names a form or a part of it. */
function isFile(parts: readonly string[]): boolean {
  return (
    /^(?:index|amp|feed|rss|atom|page)$/.test(parts.at(-1) as string) || (parts.at(-2) === 'page' && parts.length > 1)
  )
}
