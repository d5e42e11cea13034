export type PictureFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg' | 'tiff' | 'ico'

/** What a file is though it pretends to be a picture, or a picture that browsers don't show. */
export type NoPicture = 'empty' | 'heic' | 'pdf' | 'web-page' | 'lfs-pointer' | 'unknown'

/** How many bytes of the file's start `pictureFormat` wants to see. */
export const headLength = 4096

const extensions: Record<PictureFormat, RegExp> = {
  png: /\.a?png$/i,
  jpeg: /\.(?:jpe?g|jfif)$/i,
  gif: /\.gif$/i,
  webp: /\.webp$/i,
  avif: /\.avif$/i,
  svg: /\.svg$/i,
  tiff: /\.tiff?$/i,
  ico: /\.ico$/i,
}

export const mediaTypes: Record<PictureFormat, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  tiff: 'image/tiff',
  ico: 'image/x-icon',
}

/** How a file of each format ends. */
export const endings: Record<PictureFormat, string> = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
  tiff: 'tiff',
  ico: 'ico',
}

/** The format by content: a PNG named `.jpg` is a PNG. */
export function pictureFormat(head: Uint8Array): PictureFormat | NoPicture {
  if (head.length === 0) return 'empty'
  const start = head.subarray(0, headLength)
  // A byte a character, as no decoder of a browser gives them.
  const bytes = String.fromCharCode(...start)
  if (bytes.startsWith('\x89PNG')) return 'png'
  if (bytes.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(bytes)) return 'gif'
  if (/^RIFF.{4}WEBP/s.test(bytes)) return 'webp'
  if (/^(?:II\*\0|MM\0\*)/.test(bytes)) return 'tiff'
  if (icoSize(start)) return 'ico'
  const brand = /^.{4}ftyp(.{4})/s.exec(bytes)?.[1]
  if (brand && /^avi[fs]$/.test(brand)) return 'avif'
  // Films are in the same box.
  if (brand) return /^(?:he[iv]|mif|msf)/.test(brand) ? 'heic' : 'unknown'
  if (bytes.startsWith('%PDF-')) return 'pdf'
  const text = readableStart(start)
  if (/^(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE\s+svg[^[>]*(?:\[.*?\]\s*)?>|\s)*<(?:svg:)?svg[\s>]/is.test(text))
    return 'svg'
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'web-page'
  return text.startsWith('version https://git-lfs') ? 'lfs-pointer' : 'unknown'
}

/** True for a PNG named `.jpg`; a name without an extension contradicts nothing. */
export function contradictsName(format: PictureFormat, file: string): boolean {
  return Object.values(extensions).some((extension) => extension.test(file)) && !extensions[format].test(file)
}

/** The largest picture of an icon; null where the bytes are none. https://en.wikipedia.org/wiki/ICO_(file_format) */
export function icoSize(head: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  if (head.length < 22 || view.getUint32(0, true) !== 0x10000) return null
  const most = Math.min(view.getUint16(4, true), Math.floor((head.length - 6) / 16))
  const sides = Array.from({ length: most }, (_, at) => [head[6 + at * 16]!, head[7 + at * 16]!])
  // A byte can't say 256, so 0 does.
  const sizes = sides.map(([width, height]) => ({ width: width || 256, height: height || 256 }))
  return sizes.sort((a, b) => b.width - a.width)[0] ?? null
}

function readableStart(start: Uint8Array): string {
  const encoding = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(start)
}
