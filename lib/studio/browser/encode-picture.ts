import { endings, mediaTypes, type PictureFormat } from '../../base/picture-format'
import { hexOf } from '../../base/text/hex'
import { pictureName } from '../../writing/names/picture-name'
import { isCleanPicture, isWholePicture, withoutNotes } from '../../writing/pictures/clean-bytes'
import { checkSize, lookAtFile, type NewPicture, type PictureRefusal } from '../../writing/pictures/picture-rules'
import { pictureSize } from '../../writing/pictures/picture-size'

type Given = { bytes: Uint8Array; name: string; alt: string }
type Encoded = { bytes: Uint8Array; ending: string }
type Made = Encoded & { width: number; height: number }

/** What is light enough to be kept as it came. */
const enough = 500 * 1024
/** How many colours a palette holds. */
const palette = 256

/**
 * A picture as it is kept beside a post, by a browser's own canvas: upright, at its full size, in sRGB, without camera, place
 * or notes, as lib/writing/disk/encode-picture.ts makes it on a server.
 */
export async function encodePicture({ bytes, name, alt }: Given): Promise<NewPicture | { refused: PictureRefusal }> {
  const look = lookAtFile(bytes, bytes.length)
  if ('refused' in look) return look
  const { format } = look
  // No browser's canvas takes it.
  if (format === 'tiff') return { refused: { code: 'unknown' } }
  const size = pictureSize(bytes, format)
  const refused = size && checkSize(size.width, size.height)
  if (refused) return { refused }
  if (!size || !isWholePicture(bytes, format)) return { refused: { code: 'damaged' } }
  if (size.isMoving && format === 'png') return { refused: { code: 'movingPng' } }
  if (size.isMoving && format === 'avif') return { refused: { code: 'unknown' } }
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice().buffer], { type: mediaTypes[format] }))
    const made = size.isMoving ? moving(bytes, format, size) : await still(bytes, format, bitmap)
    bitmap.close()
    const hash = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', made.bytes.slice().buffer)))
    const { width, height } = made
    return { name: pictureName({ name, alt, hash, ending: made.ending }), bytes: made.bytes, width, height }
  } catch {
    return { refused: { code: 'damaged' } }
  }
}

/** Of a moving one a canvas would keep the first picture alone. */
function moving(bytes: Uint8Array, format: PictureFormat, { width, height }: { width: number; height: number }): Made {
  return { bytes: format === 'webp' ? withoutNotes(bytes) : bytes, ending: endings[format], width, height }
}

/** The lightest of a few ways. */
async function still(bytes: Uint8Array, format: PictureFormat, bitmap: ImageBitmap): Promise<Made> {
  const { width, height } = bitmap
  const isClean = isCleanPicture(bytes, format)
  const asItCame = { bytes, ending: endings[format], width, height }
  if (isClean && format === 'webp' && bytes.length <= enough) return asItCame
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('this browser has no canvas')
  context.drawImage(bitmap, 0, 0)
  const made = [await encoded(canvas, 0.85, format)]
  // Of quality 1 a WebP has lost nothing.
  if (coloursOf(context, width, height) <= palette) made.push(await encoded(canvas, 1, format))
  if (isClean && format === 'png') made.push(asItCame)
  const least = made.reduce((one, other) => (other.bytes.length < one.bytes.length ? other : one))
  return { ...least, width, height }
}

/** Safari writes no WebP and gives a PNG in its place: a photo goes as JPEG there. */
async function encoded(canvas: OffscreenCanvas, quality: number, from: PictureFormat): Promise<Encoded> {
  let blob = await canvas.convertToBlob({ type: 'image/webp', quality })
  if (blob.type !== 'image/webp' && from === 'jpeg') blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  const ending = { 'image/webp': 'webp', 'image/jpeg': 'jpg' }[blob.type] ?? 'png'
  return { bytes: new Uint8Array(await blob.arrayBuffer()), ending }
}

/** Of some lines of pixels; more than a palette has are not counted. */
function coloursOf(context: OffscreenCanvasRenderingContext2D, width: number, height: number): number {
  const seen = new Set<number>()
  const step = Math.max(1, Math.floor(height / 400))
  for (let y = 0; y < height && seen.size <= palette; y += step) {
    const { buffer } = context.getImageData(0, y, width, 1).data
    for (const pixel of new Uint32Array(buffer)) seen.add(pixel)
  }
  return seen.size
}
