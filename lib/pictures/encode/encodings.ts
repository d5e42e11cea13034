import sharp, { type Sharp } from 'sharp'
import type { PictureKind } from '../../record/pictures/shown-picture'
import type { Similarity } from './ssim'

export type WebType =
  | 'image/avif'
  | 'image/webp'
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/svg+xml'
  | 'image/x-icon'

/** One format's settings from light to sure: the first whose result looks right is taken. */
export type Encoding = { type: WebType; steps: Step[] }
type Step = (picture: Sharp) => Sharp | Promise<Sharp>

/** Raised whenever a setting below changes: it is part of the cache's key. */
export const settingsVersion = 2

/**
 * AVIF effort 2: effort 4 saves 7 % more bytes and takes six times as long (the benchmark shows it), which a first
 * build of a blog with hundreds of pictures can't spend.
 */
const avifEffort = 2

/** Text and lines keep their colour edges only with a full-size chroma plane. */
const crispAvif = [60, 70, 80, 90].map(
  (quality) => (picture: Sharp) => picture.avif({ quality, effort: avifEffort, chromaSubsampling: '4:4:4' }),
)
const softAvif = [50, 60, 70, 80, 90].map(
  (quality) => (picture: Sharp) => picture.avif({ quality, effort: avifEffort, chromaSubsampling: '4:2:0' }),
)
const palette = { palette: true, quality: 90, dither: 0 } as const

/** A drawing has few colours: those 256 without loss are lighter than WebP's own near-lossless, in a third of its time. */
const paletteWebp = async (picture: Sharp) => {
  const reduced = await picture.png({ ...palette, effort: 5, compressionLevel: 1 }).toBuffer()
  return sharp(reduced).webp({ lossless: true, effort: 3 })
}
const nearLosslessWebp = (picture: Sharp) => picture.webp({ nearLossless: true, quality: 60, effort: 3 })
const losslessWebp = (picture: Sharp) => picture.webp({ lossless: true, effort: 4 })
const crispWebp: Step[] = [paletteWebp, nearLosslessWebp, losslessWebp]
const lossyWebp = [75, 84, 92].map(
  (quality) => (picture: Sharp) => picture.webp({ quality, effort: 4, smartSubsample: true }),
)
const jpeg = [78, 86, 93, 97].map((quality) => (picture: Sharp) => picture.jpeg({ quality, mozjpeg: true }))
const crispJpeg = [86, 93].map(
  (quality) => (picture: Sharp) => picture.jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' }),
)
const palettePng = (picture: Sharp) => picture.png({ ...palette, effort: 7 })
const fullPng = (picture: Sharp) => picture.png({ compressionLevel: 9, adaptiveFiltering: true })

/** What a picture of a kind is tried in; the browser takes AVIF or WebP, whichever are worth having. */
export const encodings: Record<PictureKind, Encoding[]> = {
  'line-art': [
    { type: 'image/avif', steps: crispAvif },
    { type: 'image/webp', steps: crispWebp },
  ],
  screenshot: [
    { type: 'image/avif', steps: crispAvif },
    { type: 'image/webp', steps: [lossyWebp[1]!, ...crispWebp] },
  ],
  photo: [
    { type: 'image/avif', steps: softAvif },
    { type: 'image/webp', steps: lossyWebp },
  ],
}

/** For what knows neither: mail, old feed readers, social cards. */
export function fallbackEncodings(kind: PictureKind, transparent: boolean): Encoding[] {
  const png: Encoding = { type: 'image/png', steps: [palettePng, fullPng] }
  if (transparent || kind === 'line-art') return [png]
  return kind === 'photo' ? [{ type: 'image/jpeg', steps: jpeg }] : [png, { type: 'image/jpeg', steps: crispJpeg }]
}

/** For a picture so grainy that no other fallback looks like it. */
export const sureEncoding: Encoding = { type: 'image/png', steps: [fullPng] }

/** Moving pictures: WebP alone, since AVIF sequences are slow to make and to play. */
export const movingEncoding: Encoding = { type: 'image/webp', steps: [lossyWebp[0]!, lossyWebp[1]!, losslessWebp] }

/**
 * Against the plainly resized original. A diagram is mostly white, which is always alike, so its mean must be higher
 * and the parts that show something are judged for themselves.
 */
export function looksRight({ all, busy }: Similarity, kind: PictureKind): boolean {
  return kind === 'photo' ? all >= 0.97 : all >= 0.985 && busy >= 0.975
}
