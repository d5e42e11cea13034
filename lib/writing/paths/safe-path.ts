/** A file of the content folder as a request may name it: "content/posts/글/index.md", decoded, NFC, with slashes. */
export type SafePath = { path: string; kind: 'text' | 'picture' }

export type PathRefusal =
  | 'encoding' // not percent-encoded as UTF-8
  | 'signs' // NUL, a backslash, or what no name of ours has
  | 'outside' // absolute, `..`, or another folder than the content
  | 'hidden' // a name that begins with a dot
  | 'too-long'
  | 'extension'

/** What the place where it is kept may add. 'link': it leads out of the content folder. 'twin': a name that a Mac or Windows takes for the same. */
export type PlaceRefusal = PathRefusal | 'link' | 'twin' | 'no-file'

const extensions: Record<string, SafePath['kind']> = {
  md: 'text',
  ...Object.fromEntries(['webp', 'png', 'jpg', 'jpeg', 'gif', 'avif'].map((ending) => [ending, 'picture' as const])),
}
const mostOfSegment = 120
const mostOfPath = 300

/** Letters of any script and what people put in names. No `%`: what was encoded twice stays refused. */
const segmentPattern = /^[\p{L}\p{M}\p{N} _.,()+&'!@~=-]+$/u

/**
 * The only way from a request's text to a path. It says nothing of what is on the disk: links and twins are found
 * where the file is opened (`disk/confine-path.ts`), and by GitHub, which has neither.
 */
export function safePath(requested: string, folder = 'content'): SafePath | { refused: PathRefusal } {
  let path: string
  try {
    path = decodeURIComponent(requested).normalize('NFC')
  } catch {
    return { refused: 'encoding' }
  }
  const bytes = (text: string) => new TextEncoder().encode(text).length
  if (/[\\\p{Cc}\p{Cf}\p{Surrogate}]/u.test(path)) return { refused: 'signs' }
  const segments = path.split('/')
  if (segments.includes('..') || segments[0] !== folder || segments.length < 2) return { refused: 'outside' }
  if (segments.some((segment) => segment.startsWith('.'))) return { refused: 'hidden' }
  // Windows drops a blank or a dot at a name's end: two names would be one file.
  if (!segments.every((segment) => segmentPattern.test(segment) && !/^ |[ .]$/.test(segment)))
    return { refused: 'signs' }
  if (bytes(path) > mostOfPath || segments.some((segment) => bytes(segment) > mostOfSegment)) {
    return { refused: 'too-long' }
  }
  const [, ending = ''] = /[^.]\.([a-z]+)$/i.exec(segments.at(-1) ?? '') ?? []
  const kind = Object.hasOwn(extensions, ending.toLowerCase()) ? extensions[ending.toLowerCase()] : undefined
  return kind ? { path, kind } : { refused: 'extension' }
}
