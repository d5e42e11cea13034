import sharp, { type Sharp } from 'sharp'
import type { PictureKind } from '../../record/pictures/shown-picture'
import type { Inspection } from '../look/inspect-picture'
import { openPicture, pixelLimit } from '../look/open-picture'
import type { Pixels } from '../look/picture-kind'
import { distance, type Encoding, encodeStep, type Scaled, type Step, type Stepped, type WebType } from './encodings'
import { betterQuality, searchQuality, type Tried } from './search-quality'
import { type Similarity, similarity } from './ssim'

export type Encoded = { type: WebType; bytes: Buffer; width: number; height: number }

/** A picture at one width, to be encoded, with what compares tries with it. */
export type Original = { pixels: Pixels; kind: PictureKind; likeness: (other: Pixels) => Similarity }

/** What looked right at another width or in another format: where the next search begins. */
export type Found = Map<WebType, Learned>
type Learned = Tried & {
  width: number
  effort: number | undefined
  /** how much steeper than most pictures this one is */
  steepness: number
  /** the quality that would have been just right */
  ideal: number
}

/** Beyond this many pixels a moving picture isn't compared frame by frame, but encoded surely. */
const comparable = 30_000_000

/** The picture as a browser would show it at a width: upright, sRGB, without profile or notes. */
export async function plainPixels(file: string, width: number, look: Inspection, frames = false): Promise<Pixels> {
  const picture = await upright(file, look, frames)
  const { data, info } = await picture
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

/** The lightest way of an encoding that looks right; null where none does. Notes in `found` what it has learned. */
export async function encodePixels(original: Original, encoding: Encoding, found: Found): Promise<Encoded | null> {
  const { width, height } = original.pixels
  const bytes = await ('steps' in encoding ? firstStep(original, encoding) : bestQuality(original, encoding, found))
  return bytes && { type: encoding.type, bytes, width, height }
}

async function firstStep(original: Original, { steps }: Stepped): Promise<Buffer | null> {
  for (const step of steps) {
    const made = await tryStep(original, step)
    if (made.distance <= 1) return made.bytes
  }
  return null
}

async function bestQuality(original: Original, encoding: Scaled, found: Found): Promise<Buffer | null> {
  const { type, efforts } = encoding
  const { width } = original.pixels
  const known = found.get(type)
  const steepness = (known ?? found.get('image/avif'))?.steepness ?? 1
  const scale = { ...encoding.scale, slope: encoding.scale.slope * steepness }
  const effort = known ? known.effort : efforts?.high
  const guess = known ? betterQuality(atWidth(known, width), scale) : firstGuess(encoding, found)
  // The quickest effort tells how far off a quality is nearly as well as a higher one.
  const probe = efforts && !known ? await tryQuality(original, encoding, guess, efforts.low) : null
  const { best, slope } = await searchQuality(scale, probe ? betterQuality(probe, scale) : guess, (quality) =>
    tryQuality(original, encoding, quality, effort),
  )
  if (!best) return null
  found.set(type, {
    quality: best.quality,
    distance: best.distance,
    width,
    steepness: slope / encoding.scale.slope,
    ideal: betterQuality(best, { ...scale, least: 0 }),
    effort: probe && efforts && !isWorthIt(probe, best) ? efforts.low : effort,
  })
  return best.bytes
}

async function tryQuality(original: Original, { step }: Scaled, quality: number, effort: number | undefined) {
  const options = { ...step.options, quality, ...(effort === undefined ? {} : { effort }) }
  return { ...(await tryStep(original, { ...step, options })), quality }
}

/** Whether a higher effort saves enough for the other widths: on grainy pictures it doesn't. */
function isWorthIt(quick: Tried & { bytes: Buffer }, slow: Tried & { bytes: Buffer }): boolean {
  const asQuick = quick.bytes.length * Math.exp(bytesPerQuality * (slow.quality - quick.quality))
  return asQuick > slow.bytes.length * worthwhile
}

/** By how much the logarithm of AVIF's bytes grows with a step of quality. */
const bytesPerQuality = 0.033
const worthwhile = 1.08

/** Most pictures look more like themselves the wider they are. */
function atWidth(known: Learned, width: number): Tried {
  return { quality: known.quality, distance: known.distance * (width / known.width) ** -0.35 }
}

/** From AVIF's quality: photos that are hard in one format are so in the others. */
function firstGuess({ first, scale: { least, most } }: Scaled, found: Found): number {
  const avif = found.get('image/avif')
  return avif ? Math.round(Math.min(most, least + Math.max(0, avif.ideal - easyAvif) * 0.7)) : first
}

/** AVIF's quality for photos that look right with the least quality of WebP and JPEG. */
const easyAvif = 57

async function tryStep({ pixels, kind, likeness }: Original, step: Step): Promise<{ bytes: Buffer; distance: number }> {
  const bytes = await encodeStep(open(pixels), step)
  return { bytes, distance: distance(likeness(await decode(bytes, pixels)), kind) }
}

/** All frames with their times; compared as the tall strip that sharp makes of them. */
export async function encodeMoving(
  file: string,
  width: number,
  { type, steps }: Stepped,
  look: Inspection,
): Promise<Encoded | null> {
  const height = Math.round((look.height * width) / look.width)
  const { pages = 1 } = await sharp(file).metadata()
  const isComparable = width * height * pages <= comparable
  const original = isComparable ? await plainPixels(file, width, look, true) : null
  for (const step of isComparable ? steps : steps.slice(1)) {
    const picture = await upright(file, look, true)
    const bytes = await encodeStep(picture.resize({ width, withoutEnlargement: true }), step)
    const isRight = !original || distance(similarity(original, await decode(bytes, original, true)), look.kind) <= 1
    if (isRight) return { type, bytes, width, height }
  }
  return null
}

async function upright(file: string, look: Inspection, frames: boolean): Promise<Sharp> {
  const picture = await openPicture(file, { frames })
  const turned = frames ? picture : picture.autoOrient()
  // Alpha that nobody means (a soft outermost row of a screenshot) would only cost bytes.
  return look.transparent ? turned : turned.flatten({ background: look.background ?? '#ffffff' })
}

function open({ data, width, height, channels }: Pixels): Sharp {
  const raw = { width, height, channels: channels as 1 | 2 | 3 | 4 }
  return sharp(data, { raw, limitInputPixels: pixelLimit })
}

async function decode(bytes: Buffer, like: Pixels, frames = false): Promise<Pixels> {
  const picture = sharp(bytes, { animated: frames, limitInputPixels: pixelLimit }).toColourspace(
    like.channels < 3 ? 'b-w' : 'srgb',
  )
  const hasAlpha = like.channels === 2 || like.channels === 4
  const { data, info } = await (hasAlpha ? picture.ensureAlpha() : picture.removeAlpha())
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}
