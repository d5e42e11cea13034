import type { Image, Link } from 'mdast'
import { decodeSegment } from '../../base/text/addresses'
import type { Prose } from '../prose/read-prose'
import { placeOf, visitProse } from '../prose/visit-prose'
import type { Finding } from './finding'

/** Bytes of a file beside the post or of one that its reference leads to; null: it isn't there; undefined: unknown. */
export type SizeOf = (reference: string) => number | null | undefined

/** More is felt on a phone. What the site shows is lighter, but what lies in the repository stays there for ever. */
const heavy = 500 * 1024

/** Pictures without a word for those who don't see them, files that aren't there, and pictures that are too heavy. */
export function lintPictures({ tree }: Prose, sizeOf: SizeOf): Finding[] {
  const found: Finding[] = []
  visitProse(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'link') return
    const place = placeOf(node)
    if (node.type === 'image' && !node.alt?.trim()) found.push({ code: 'missingAlt', ...place })
    const file = localFile(node)
    const size = file === null ? undefined : sizeOf(file)
    if (file !== null && size === null) found.push({ code: 'missingFile', ...place, values: { file } })
    if (file !== null && node.type === 'image' && size && size > heavy) {
      found.push({ code: 'heavyPicture', ...place, values: { file, size: `${Math.round(size / 1024)}` } })
    }
  })
  return found
}

/** A path relative to the post, decoded; null for an address elsewhere, a page, a part of this one. */
function localFile({ url, type }: Image | Link): string | null {
  const path = url.replace(/[?#].*$/s, '')
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path)) return null
  // Of links only those to files: where `../other` leads is the build's to say.
  if (type === 'link' && !/\.(?:png|jpe?g|gif|webp|avif|svg|pdf|zip|csv|txt|mp4|mp3)$/i.test(path)) return null
  return decodeSegment(path)
}
