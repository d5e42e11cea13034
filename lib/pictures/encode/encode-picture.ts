import sharp, { type Sharp } from 'sharp'
import type { Inspection } from '../look/inspect-picture'
import { openPicture, pixelLimit } from '../look/open-picture'
import type { Pixels } from '../look/picture-kind'
import { type Encoding, looksRight, type WebType } from './encodings'
import { similarity, similarityTo } from './ssim'

export type Encoded = { type: WebType; bytes: Buffer; width: number; height: number }

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

/** The lightest step of an encoding that looks right; null where none does. */
export async function encodePixels(pixels: Pixels, encoding: Encoding, look: Inspection): Promise<Encoded | null> {
  const { data, width, height } = pixels
  const channels = pixels.channels as 1 | 2 | 3 | 4
  const likeness = similarityTo(pixels)
  for (const step of encoding.steps) {
    const picture = sharp(data, { raw: { width, height, channels }, limitInputPixels: pixelLimit })
    const bytes = await (await step(picture)).toBuffer()
    if (!looksRight(likeness(await decode(bytes, pixels)), look.kind)) continue
    return { type: encoding.type, bytes, width, height }
  }
  return null
}

/** All frames with their times; compared as the tall strip that sharp makes of them. */
export async function encodeMoving(
  file: string,
  width: number,
  encoding: Encoding,
  look: Inspection,
): Promise<Encoded | null> {
  const height = Math.round((look.height * width) / look.width)
  const { pages = 1 } = await sharp(file).metadata()
  const isComparable = width * height * pages <= comparable
  const original = isComparable ? await plainPixels(file, width, look, true) : null
  for (const step of isComparable ? encoding.steps : encoding.steps.slice(1)) {
    const picture = await upright(file, look, true)
    const bytes = await (await step(picture.resize({ width, withoutEnlargement: true }))).toBuffer()
    const isRight = !original || looksRight(similarity(original, await decode(bytes, original, true)), look.kind)
    if (isRight) return { type: encoding.type, bytes, width, height }
  }
  return null
}

async function upright(file: string, look: Inspection, frames: boolean): Promise<Sharp> {
  const picture = await openPicture(file, { frames })
  const turned = frames ? picture : picture.autoOrient()
  // Alpha that nobody means (a soft outermost row of a screenshot) would only cost bytes.
  return look.transparent ? turned : turned.flatten({ background: look.background ?? '#ffffff' })
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
