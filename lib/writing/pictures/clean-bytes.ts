import type { PictureFormat } from '../../base/picture-format'

/**
 * Whether a file may be kept as it came: eight bits a colour at most, and nothing in it of place, camera, notes or a screen's
 * own colours. Said of PNG and WebP alone, whose parts are easily counted.
 */
export function isCleanPicture(bytes: Uint8Array, format: PictureFormat): boolean {
  const parts = format === 'png' ? pngParts(bytes) : format === 'webp' ? riffParts(bytes) : null
  const harmless = format === 'png' ? harmlessInPng : harmlessInWebp
  const depth = format === 'png' ? (bytes[24] ?? 16) : 8
  return parts !== null && depth <= 8 && parts.every(({ name }) => harmless.has(name))
}

const harmlessInPng = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'bKGD', 'sBIT'])
const harmlessInWebp = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

/** A WebP without what its parts say of its author: a canvas would keep the first picture of a moving one alone. */
export function withoutNotes(webp: Uint8Array): Uint8Array {
  const kept = (riffParts(webp) ?? []).filter(({ name }) => harmlessInWebp.has(name))
  const made = new Uint8Array(12 + kept.reduce((sum, { from, to }) => sum + to - from, 0))
  made.set(webp.subarray(0, 12))
  let at = 12
  for (const { from, to } of kept) {
    made.set(webp.subarray(from, to), at)
    at += to - from
  }
  new DataView(made.buffer).setUint32(4, made.length - 8, true)
  // The flags of the first part: no colours, no notes. https://developers.google.com/speed/webp/docs/riff_container
  if (kept[0]?.name === 'VP8X') made[20] = (made[20] ?? 0) & ~0b101100
  return made
}

/** Whether the end of a file is there. A cut one is shown as far as it goes by some decoders. */
export function isWholePicture(bytes: Uint8Array, format: PictureFormat): boolean {
  if (format === 'png') return pngParts(bytes)?.at(-1)?.name === 'IEND'
  if (format === 'webp') return riffParts(bytes) !== null
  if (format === 'jpeg') return endOfJpeg(bytes)
  return format !== 'gif' || bytes.subarray(-64).includes(0x3b)
}

type Part = { name: string; from: number; to: number }

/** null where it ends within one. */
function pngParts(bytes: Uint8Array): Part[] | null {
  const view = viewOf(bytes)
  const parts: Part[] = []
  for (let at = 8; at + 8 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at)
    if (to > bytes.length) return null
    parts.push({ name: nameAt(bytes, at + 4), from: at, to })
    if (parts.at(-1)?.name === 'IEND') return parts
    at = to
  }
  return null
}

function riffParts(bytes: Uint8Array): Part[] | null {
  const view = viewOf(bytes)
  const end = bytes.length < 12 ? Number.POSITIVE_INFINITY : 8 + view.getUint32(4, true)
  if (end > bytes.length + 1) return null
  const parts: Part[] = []
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true)
    const to = at + 8 + length + (length % 2)
    if (at + 8 + length > bytes.length) return null
    parts.push({ name: nameAt(bytes, at), from: at, to: Math.min(to, bytes.length) })
    at = to
  }
  return parts
}

/** The sign of the end behind the start of the pixels: a small picture within the notes has one too. */
function endOfJpeg(bytes: Uint8Array): boolean {
  const end = lastPair(bytes, 0xd9)
  return end > 0 && end > lastPair(bytes, 0xda)
}

function lastPair(bytes: Uint8Array, second: number): number {
  for (let at = bytes.length - 2; at >= 0; at--) if (bytes[at] === 0xff && bytes[at + 1] === second) return at
  return -1
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
