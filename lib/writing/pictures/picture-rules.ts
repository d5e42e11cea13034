import { headLength, type NoPicture, type PictureFormat, pictureFormat } from '../../base/picture-format'

/** Why a file isn't taken as a picture: its sentence, which says what to do instead, is `pictures.<code>` of `words/`. */
export type PictureRefusal = {
  code:
    | 'tooHeavy'
    | 'tooManyPixels'
    | 'damaged'
    | 'movingPng'
    | 'empty'
    | 'svg'
    | 'heic'
    | 'pdf'
    | 'webPage'
    | 'pointer'
    | 'icon'
    | 'unknown'
  /** filled into the sentence */
  values?: Readonly<Record<string, string>>
}

export const mostBytes = 30 * 1024 * 1024
/** Decoded, that many pixels take 200 MB. A telephone's largest have 48 million. */
export const mostPixels = 50_000_000
/** WebP's longest side. */
export const longestSide = 16_383

const refusals: Partial<Record<PictureFormat | NoPicture, PictureRefusal['code']>> = {
  ...{ empty: 'empty', svg: 'svg', heic: 'heic', pdf: 'pdf', ico: 'icon', unknown: 'unknown' },
  ...{ 'web-page': 'webPage', 'lfs-pointer': 'pointer' },
}

/**
 * What a file is by its first bytes, whatever it is called; asked in the browser before anything is sent, and on the
 * server again. `start` may be the whole file.
 */
export function lookAtFile(start: Uint8Array, bytes: number): { format: PictureFormat } | { refused: PictureRefusal } {
  const format = pictureFormat(start.subarray(0, headLength))
  const code = refusals[format]
  if (code) return { refused: { code } }
  if (bytes > mostBytes) return { refused: { code: 'tooHeavy', values: { size: megabytes(bytes) } } }
  return { format: format as PictureFormat }
}

/** Whether so many pixels can be decoded and kept, of all frames. */
export function checkSize(width: number, height: number, frames = 1): PictureRefusal | null {
  if (width * height * frames <= mostPixels && Math.max(width, height) <= longestSide) return null
  return { code: 'tooManyPixels', values: { width: String(width), height: String(height) } }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}

export type NewPicture = {
  /** ASCII, of its words and its hash: the same picture has the same name */
  name: string
  bytes: Uint8Array
  width: number
  height: number
}
