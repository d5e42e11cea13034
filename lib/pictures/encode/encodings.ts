import sharp, { type Sharp } from 'sharp'
import type { PictureKind } from '../../record/pictures/shown-picture'
import { type QualityScale, search } from './search-quality'
import type { Similarity } from './ssim'

export type WebType =
  | 'image/avif'
  | 'image/webp'
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/svg+xml'
  | 'image/x-icon'

/** What sharp is told; `reduced`: to few colours first, as a PNG of these options. */
export type Step = {
  format: 'avif' | 'webp' | 'png' | 'jpeg'
  options: Record<string, unknown>
  reduced?: Record<string, unknown>
}

/** One format's settings from light to sure: the first whose result looks right is taken. */
export type Stepped = { type: WebType; steps: Step[] }

/** One format whose quality is a number, which is looked for. */
export type Scaled = {
  type: WebType
  step: Step
  scale: QualityScale
  /** the quality to begin with, where nothing is known of the picture */
  first: number
  /** AVIF's: the high one where it pays, as the narrowest width tells */
  efforts?: { low: number; high: number }
}

export type Encoding = Stepped | Scaled

/**
 * Against effort 2, effort 1 takes half of the time and effort 0 a sixth. The bytes of a grainy photo grow by 3 to 8 %
 * with effort 0, those of a smooth one by a third: there effort 1 is taken, which costs 2 to 8 %.
 */
const efforts = { low: 0, high: 1 }

/** Text and lines keep their colour edges only with a full-size chroma plane. */
const crispAvif: Scaled = {
  type: 'image/avif',
  step: { format: 'avif', options: { effort: 2, chromaSubsampling: '4:4:4' } },
  scale: { least: 60, most: 90, slope: 0.035 },
  first: 60,
}
const softAvif: Scaled = {
  type: 'image/avif',
  step: { format: 'avif', options: { chromaSubsampling: '4:2:0' } },
  scale: { least: 50, most: 90, slope: 0.045 },
  first: 63,
  efforts,
}
const palette = { palette: true, quality: 90, dither: 0 }

/** A drawing has few colours: those 256 without loss are lighter than WebP's own near-lossless, in a third of its time. */
const paletteWebp: Step = {
  format: 'webp',
  options: { lossless: true, effort: 3 },
  reduced: { ...palette, effort: 5, compressionLevel: 1 },
}
const nearLosslessWebp: Step = { format: 'webp', options: { nearLossless: true, quality: 60, effort: 3 } }
const losslessWebp: Step = { format: 'webp', options: { lossless: true, effort: 4 } }
const crispWebp: Step[] = [paletteWebp, nearLosslessWebp, losslessWebp]
const lossyWebp: Step = { format: 'webp', options: { effort: 4, smartSubsample: true } }
const softWebp: Scaled = {
  type: 'image/webp',
  step: lossyWebp,
  scale: { least: 75, most: 92, slope: 0.065 },
  first: 82,
}
const withQuality = (step: Step, quality: number): Step => ({ ...step, options: { ...step.options, quality } })

/** As mozjpeg does it, but for its search of the best scans: half of the time for a hundredth of the bytes. */
const jpeg = { progressive: true, trellisQuantisation: true, overshootDeringing: true, quantisationTable: 3 }
const softJpeg: Scaled = {
  type: 'image/jpeg',
  step: { format: 'jpeg', options: jpeg },
  scale: { least: 78, most: 97, slope: 0.065 },
  first: 84,
}
const crispJpeg: Step = { format: 'jpeg', options: { ...jpeg, chromaSubsampling: '4:4:4' } }
const palettePng: Step = { format: 'png', options: { ...palette, effort: 7 } }
const fullPng: Step = { format: 'png', options: { compressionLevel: 9, adaptiveFiltering: true } }

/** What a picture of a kind is tried in; the browser takes AVIF or WebP, whichever are worth having. */
export const encodings: Record<PictureKind, [avif: Encoding, webp: Encoding]> = {
  'line-art': [crispAvif, { type: 'image/webp', steps: crispWebp }],
  screenshot: [crispAvif, { type: 'image/webp', steps: [withQuality(lossyWebp, 84), ...crispWebp] }],
  photo: [softAvif, softWebp],
}

/** For what knows neither: mail, old feed readers, social cards. */
export function fallbackEncodings(kind: PictureKind, transparent: boolean): Encoding[] {
  const png: Encoding = { type: 'image/png', steps: [palettePng, fullPng] }
  if (transparent || kind === 'line-art') return [png]
  const crisp = [86, 93].map((quality) => withQuality(crispJpeg, quality))
  return kind === 'photo' ? [softJpeg] : [png, { type: 'image/jpeg', steps: crisp }]
}

/** For a picture so grainy that no other fallback looks like it. */
export const sureEncoding: Encoding = { type: 'image/png', steps: [fullPng] }

/** Moving pictures: WebP alone, since AVIF sequences are slow to make and to play. */
export const movingEncoding: Stepped = {
  type: 'image/webp',
  steps: [withQuality(lossyWebp, 75), withQuality(lossyWebp, 84), losslessWebp],
}

/** All that decides what becomes of a picture besides its bytes and widths: with another one, it is encoded anew. */
export function settingsOf({ kind, transparent, animated }: Traits): string {
  const used = [encodings[kind], fallbackEncodings(kind, transparent), sureEncoding, limits[kind], search]
  return JSON.stringify([sharp.versions.sharp, ...used, animated ? movingEncoding : null])
}

type Traits = { kind: PictureKind; transparent: boolean; animated: boolean }

/** The picture as a step makes it. */
export async function encodeStep(picture: Sharp, { format, options, reduced }: Step): Promise<Buffer> {
  const source = reduced ? sharp(await picture.png(reduced).toBuffer()) : picture
  return source.toFormat(format, options).toBuffer()
}

/**
 * Against the plainly resized original: 1 looks just right, less looks better. A diagram is mostly white, which is always
 * alike, so its mean must be higher and the parts that show something are judged for themselves.
 */
export function distance({ all, busy }: Similarity, kind: PictureKind): number {
  const limit = limits[kind]
  return Math.max((1 - all) / (1 - limit.all), limit.busy === null ? 0 : (1 - busy) / (1 - limit.busy))
}

const limits: Record<PictureKind, { all: number; busy: number | null }> = {
  'line-art': { all: 0.985, busy: 0.975 },
  screenshot: { all: 0.985, busy: 0.975 },
  photo: { all: 0.97, busy: null },
}
