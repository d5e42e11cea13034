type Size = { width: number; height: number }

/** The size that a picture's first bytes say; null where they don't. */
export function pictureSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = String.fromCharCode(...bytes.subarray(0, 12))
  if (signature.startsWith('\x89PNG')) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (signature.startsWith('GIF8')) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (signature.startsWith('RIFF') && signature.endsWith('WEBP')) return webpSize(view)
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : null
}

function webpSize(view: DataView): Size | null {
  const kind = view.getUint8(15)
  if (kind === 0x58) {
    const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
    return { width: three(24), height: three(27) }
  }
  if (kind === 0x4c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  return kind === 0x20 ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff } : null
}

/** From marker to marker, up to the frame's. */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return null
}
