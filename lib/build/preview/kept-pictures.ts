import type { PictureFile } from '../../pictures/show/picture-files'
import { plainPicture } from '../../pictures/show/shown-forms'
import type { PictureSize } from '../../record/pictures/picture-size'

type Show = (file: string) => Promise<PictureFile>

/**
 * Pictures that lie in no folder yet, only with their author: laid out by their size, as photographs, since nobody here has
 * seen their pixels; the studio shows its own copies in their places.
 */
export function besideKept(show: Show, kept: readonly PictureSize[], addressOf: (file: string) => string): Show {
  const sizes = new Map(kept.map((one) => [one.path, one]))
  return async (file) => {
    const size = sizes.get(file)
    if (!size) return show(file)
    const { width, height } = size
    const look = { width, height, kind: 'photo', type: 'image/webp', transparent: false, background: null } as const
    return { shown: plainPicture(addressOf(file), look), faults: [] }
  }
}
