import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { pictureName } from '../names/picture-name'
import { checkSize, lookAtFile, type NewPicture, type PictureRefusal } from '../pictures/picture-rules'
import { isMovingPicture } from '../pictures/picture-size'
import { encodeMoving, encodeStill } from './encode-pixels'

type Given = { bytes: Uint8Array; name: string; alt: string }

/**
 * A picture as it is kept beside a post: upright, at its full size, in sRGB, without camera, place or notes; WebP, or
 * what is lighter for a flat drawing. A moving one goes on moving.
 */
export async function encodePicture({ bytes, name, alt }: Given): Promise<NewPicture | { refused: PictureRefusal }> {
  const look = lookAtFile(bytes, bytes.length)
  if ('refused' in look) return look
  try {
    // The header alone: a bomb is refused before a pixel is decoded.
    const meta = await sharp(bytes, { limitInputPixels: false }).metadata()
    const frames = meta.pages ?? 1
    const size = { width: meta.width, height: meta.pageHeight ?? meta.height }
    const tooLarge = checkSize(size.width, size.height, frames)
    if (tooLarge) return { refused: tooLarge }
    // sharp would keep the first frame alone.
    if (look.format === 'png' && isMovingPicture(bytes, 'png')) return { refused: { code: 'movingPng' } }
    const made = frames > 1 ? await encodeMoving(bytes) : await encodeStill(bytes, meta, look.format)
    const hash = createHash('sha256').update(made.bytes).digest('hex')
    const { width, height } = frames > 1 ? size : meta.autoOrient
    return { name: pictureName({ name, alt, hash, ending: made.ending }), bytes: made.bytes, width, height }
  } catch {
    return { refused: { code: 'damaged' } }
  }
}
