import { headerSize, lettersIn, textAt } from '../../base/header-size'
import type { NoPicture, PictureFormat } from '../../base/picture-format'

export type HeaderSize = { width: number; height: number; isMoving: boolean }

/**
 * A picture's size as its header says it: a browser asks before it decodes, since a bomb of a few kilobytes takes gigabytes
 * then. null where the header has none.
 */
export function pictureSize(bytes: Uint8Array, format: PictureFormat | NoPicture): HeaderSize | null {
  const size = headerSize(bytes, format)
  if (!size) return null
  try {
    return { ...size, isMoving: isMovingPicture(bytes, format) }
  } catch {
    // It ends within a block.
    return null
  }
}

/** Throws where it ends before that can be known. */
export function isMovingPicture(bytes: Uint8Array, format: PictureFormat | NoPicture): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (format === 'png') return pngMoves(view)
  if (format === 'gif') return gifMoves(view)
  if (format === 'webp') return textAt(view, 12) === 'VP8X' && (view.getUint8(20) & 2) !== 0
  return format === 'avif' && textAt(view, 8) === 'avis'
}

/** The control chunk stands before the first data. https://www.w3.org/TR/png-3/#acTL-chunk */
function pngMoves(view: DataView): boolean {
  const [control, data] = [lettersIn(view, 'acTL', 8), lettersIn(view, 'IDAT', 8)]
  return control >= 0 && (data < 0 || control < data)
}

/** A second image block: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function gifMoves(view: DataView): boolean {
  const paletteOf = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + paletteOf(view.getUint8(10))
  let images = 0
  const skipBlocks = () => {
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1
    at += 1
  }
  while (at < view.byteLength) {
    const kind = view.getUint8(at)
    if (kind === 0x3b) break
    if (kind === 0x2c && ++images > 1) return true
    at += kind === 0x2c ? 11 + paletteOf(view.getUint8(at + 9)) : 2
    skipBlocks()
  }
  return false
}
