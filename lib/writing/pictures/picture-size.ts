import type { PictureFormat } from '../../base/picture-format'

export type HeaderSize = { width: number; height: number; isMoving: boolean }

/**
 * A picture's size as its header says it, in the pixels of the file: a browser asks before it decodes, since a bomb of a few
 * kilobytes takes gigabytes then. null where the header has none.
 */
export function pictureSize(bytes: Uint8Array, format: PictureFormat): HeaderSize | null {
  try {
    return readers[format]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.length)) ?? null
  } catch {
    // It ends before its header does.
    return null
  }
}

const readers: Partial<Record<PictureFormat, (view: DataView) => HeaderSize | null>> = {
  // https://www.w3.org/TR/png-3/#11IHDR, and acTL before the first data where it moves.
  png(view) {
    const [moves, data] = [indexOf(view, 'acTL', 8), indexOf(view, 'IDAT', 8)]
    const isMoving = moves >= 0 && (data < 0 || moves < data)
    return { width: view.getUint32(16), height: view.getUint32(20), isMoving }
  },
  gif(view) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true), isMoving: gifMoves(view) }
  },
  // The first frame header: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2
  jpeg(view) {
    for (let at = 2; at < view.byteLength; ) {
      if (view.getUint8(at) !== 0xff) return null
      const kind = view.getUint8(at + 1)
      const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
      if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), isMoving: false }
      at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2)
    }
    return null
  },
  // https://developers.google.com/speed/webp/docs/riff_container
  webp(view) {
    const kind = textAt(view, 12)
    if (kind === 'VP8 ') return still(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    if (kind === 'VP8L') {
      const bits = view.getUint32(21, true)
      return still((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    }
    const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
    return kind === 'VP8X' ? { width: side(24), height: side(27), isMoving: (view.getUint8(20) & 2) !== 0 } : null
  },
  // The box "ispe": https://aomediacodec.github.io/av1-avif/
  avif(view) {
    const at = indexOf(view, 'ispe', 0)
    const size = at < 0 ? null : still(view.getUint32(at + 8), view.getUint32(at + 12))
    return size && { ...size, isMoving: textAt(view, 8) === 'avis' }
  },
}

const still = (width: number, height: number): HeaderSize => ({ width, height, isMoving: false })

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

/** Of four letters, in the first 64 KiB. */
function indexOf(view: DataView, letters: string, from: number): number {
  const last = Math.min(view.byteLength, 65_536) - 4
  for (let at = from; at <= last; at++) if (textAt(view, at) === letters) return at
  return -1
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
