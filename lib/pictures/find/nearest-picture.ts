import { posix } from 'node:path'
import { editDistance } from '../../base/text/edit-distance'
import { fold, type PictureIndex } from './picture-index'

/** The picture whose name looks most like `name`, one beside the page before one elsewhere; null where none is alike. */
export function nearestPicture(index: PictureIndex, name: string, pageFolder: string): string | null {
  const wanted = fold(posix.basename(name))
  let limit = Math.max(2, Math.floor(wanted.length * 0.4)) + 0.5
  let nearest: string | null = null
  for (const file of index.pictures) {
    const elsewhere = posix.dirname(file) === pageFolder ? 0 : 0.5
    const candidate = fold(posix.basename(file))
    if (Math.abs(candidate.length - wanted.length) + elsewhere >= limit) continue
    const distance = editDistance(wanted, candidate) + elsewhere
    if (distance >= limit) continue
    limit = distance
    nearest = file
  }
  return nearest
}
