import sharp, { type Metadata, type Sharp } from 'sharp'
import { endings, type PictureFormat } from '../../base/picture-format'
import { mostPixels } from '../pictures/picture-rules'

type Encoded = { bytes: Uint8Array; ending: string }

/** What is light enough to be kept as it came. */
const enough = 500 * 1024

const options = { failOn: 'error', limitInputPixels: mostPixels } as const

/**
 * The lightest of a few ways. Photos and screenshots are that as WebP of quality 85 (the first user's twelve pictures:
 * 1,026 KB of 8,985), drawings of few colours without any loss.
 */
export async function encodeStill(bytes: Uint8Array, meta: Metadata, format: PictureFormat): Promise<Encoded> {
  const kept = isClean(meta) && endings[format]
  // Encoded once more, it would be another file each time that it is put in, and worse.
  if (kept && (format === 'webp' || format === 'avif') && bytes.length <= enough) return { bytes, ending: kept }
  const picture = (await openUpright(bytes, meta)).toColourspace('srgb')
  const made: Encoded[] = [
    { bytes: await picture.clone().webp({ quality: 85, smartSubsample: true }).toBuffer(), ending: 'webp' },
  ]
  if ((await coloursOf(picture)) <= palette) {
    made.push({ bytes: await picture.clone().webp({ lossless: true }).toBuffer(), ending: 'webp' })
  }
  if (kept && format === 'png') made.push({ bytes, ending: kept })
  return made.reduce((least, one) => (one.bytes.length < least.bytes.length ? one : least))
}

/** All frames with their times. */
export async function encodeMoving(bytes: Uint8Array): Promise<Encoded> {
  const picture = sharp(bytes, { ...options, animated: true })
  return { bytes: await picture.webp({ quality: 80, smartSubsample: true }).toBuffer(), ending: 'webp' }
}

/** With more than 8 bits a channel, sharp leaves a profile's colours in P3: such a picture goes to 8 bits first. */
async function openUpright(bytes: Uint8Array, { depth, hasProfile }: Metadata): Promise<Sharp> {
  if (depth === 'uchar' || !hasProfile) return sharp(bytes, options).autoOrient()
  const flat = sharp(bytes, { ...options, ignoreIcc: true })
    .autoOrient()
    .keepIccProfile()
    .toColourspace('srgb')
  return sharp(await flat.png({ compressionLevel: 0 }).toBuffer(), options)
}

/** How many colours a palette holds. */
const palette = 256

/** Of single pixels, never of mixed ones, which would be colours that nobody has chosen. */
async function coloursOf(picture: Sharp): Promise<number> {
  const side = 1600
  const sample = picture.clone().resize(side, side, { fit: 'inside', withoutEnlargement: true, kernel: 'nearest' })
  const { data, info } = await sample.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const seen = new Set<number>()
  for (let at = 0; at < data.length; at += info.channels) {
    let colour = 0
    for (let channel = 0; channel < info.channels; channel++) colour = colour * 256 + (data[at + channel] ?? 0)
    seen.add(colour)
  }
  return seen.size
}

function isClean(meta: Metadata): boolean {
  const hasNotes = meta.exif || meta.xmp || meta.iptc || meta.icc || meta.comments?.length
  return !hasNotes && (meta.orientation ?? 1) === 1 && meta.space === 'srgb' && meta.depth === 'uchar'
}
