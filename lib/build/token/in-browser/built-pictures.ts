import type { PictureFile } from '../../../pictures/show/picture-files'

/** What the build has shown of each picture, by its file. */
const shown = new Map<string, PictureFile>()

export function putPictures(given: Record<string, PictureFile>): void {
  shown.clear()
  for (const [file, picture] of Object.entries(given)) shown.set(file, picture)
}

/** In the place of lib/pictures/show/built-pictures.ts: no pixel is looked at, all is known from the build. */
export function openBuiltPictures(): (file: string) => Promise<PictureFile> {
  return async (file) => shown.get(file) ?? { shown: null, faults: [] }
}
