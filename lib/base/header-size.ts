import type { NoPicture, PictureFormat } from './picture-format'

type Size = { width: number; height: number }

/** A picture's size as its header says it, in the pixels of the file, before anything decodes it; null where it says none. */
export function headerSize(bytes: Uint8Array, format: PictureFormat | NoPicture): Size | null {
  try {
    return readers[format]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.length)) ?? null
  } catch {
    // It ends before its header does.
    return null
  }
}

const readers: Partial<Record<PictureFormat | NoPicture, (view: DataView) => Size | null>> = {
  // https://www.w3.org/TR/png-3/#11IHDR
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  // The first frame header: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2
  jpeg(view) {
    for (let at = 2; at < view.byteLength; ) {
      if (view.getUint8(at) !== 0xff) return null
      const kind = view.getUint8(at + 1)
      const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
      if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2)
    }
    return null
  },
  // https://developers.google.com/speed/webp/docs/riff_container
  webp(view) {
    const kind = textAt(view, 12)
    if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    if (kind === 'VP8L') {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
    return kind === 'VP8X' ? { width: side(24), height: side(27) } : null
  },
  // The box "ispe": https://aomediacodec.github.io/av1-avif/
  avif(view) {
    const at = lettersIn(view, 'ispe')
    return at < 0 ? null : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
  },
}

export function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

/** Where four letters stand in the first 64 KiB; -1 where they don't. */
export function lettersIn(view: DataView, letters: string, from = 0): number {
  const wanted = new DataView(new TextEncoder().encode(letters).buffer).getUint32(0)
  const last = Math.min(view.byteLength, 65_536) - 4
  for (let at = from; at <= last; at++) if (view.getUint32(at) === wanted) return at
  return -1
}
