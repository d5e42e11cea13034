import { urlize } from '../../hugo/text/slug'

/** A folder name may be 120 bytes long; what is added to a taken one needs some. */
const mostBytes = 100

/** "서버리스 Go: 배포하기!" → "서버리스-go-배포하기". '' where no letter is left. */
export function slugOf(title: string): string {
  const written = title.normalize('NFC').replace(/[/\\]/g, ' ')
  const made = urlize(written, { removePathAccents: false, disablePathToLower: false })
  return cut(made.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
}

/** The first of "slug", "slug-2", … that no folder has; names that differ in case or composition are one. */
export function freeSlug(slug: string, taken: Iterable<string>): string {
  const fold = (name: string) => name.normalize('NFC').toLowerCase()
  const known = new Set([...taken].map(fold))
  if (!known.has(fold(slug))) return slug
  let number = 2
  while (known.has(fold(`${slug}-${number}`))) number++
  return `${slug}-${number}`
}

/** A new post is a leaf bundle: a folder with its pictures beside it. */
export function bundlePath(section: string, slug: string): string {
  return `content/${section}/${slug}/index.md`
}

/** Where a post's pictures lie: the folder it is in. */
export function folderOfPost(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function cut(slug: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  let kept = slug
  while (bytes(kept) > mostBytes) {
    const hyphen = kept.lastIndexOf('-')
    kept = hyphen > 0 ? kept.slice(0, hyphen) : [...kept].slice(0, -1).join('')
  }
  return kept
}
