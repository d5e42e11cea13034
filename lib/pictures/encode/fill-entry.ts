import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endings, mediaTypes, type PictureFormat } from '../../base/picture-format'
import type { Inspection } from '../look/inspect-picture'
import { chooseSources, type Source, type Variant } from './choose-variants'
import { type Encoded, encodeMoving } from './encode-picture'
import { movingEncoding, type WebType } from './encodings'
import { hashFile, shortHash } from './picture-cache'
import type { PictureVariants } from './picture-variants'
import { openStill, type StillPicture, stillCopy, stillFallback, stillSources, webpWidths } from './still-picture'
import { variantWidths } from './variant-widths'

/** The widest fallback: enough for a social card (1200), light enough for mail. */
const fallbackWidth = 1360

/** Encodes a picture into a folder and tells what lies there. */
export async function fillEntry(
  file: string,
  look: Inspection,
  widths: readonly number[],
  folder: string,
  bytes: number,
): Promise<Omit<PictureVariants, 'settings'>> {
  const { width, height, format, kind, transparent, background, animated, drawing, contradictsName } = look
  const facts = { format, kind, transparent, background, animated, contradictsName }
  const ofDrawing = { removed: drawing?.removed ?? [], written: drawing?.written ?? null }
  const about = { ...facts, ...ofDrawing, original: { width, height, bytes } }
  if (drawing) {
    const made = save({ type: 'image/svg+xml', bytes: Buffer.from(drawing.svg), width, height }, folder)
    return {
      ...about,
      sources: [{ type: 'image/svg+xml', srcset: [made] }],
      still: null,
      fallback: { ...made, type: 'image/svg+xml' },
    }
  }
  if (format === 'ico') {
    const name = `${(await hashFile(file)).slice(0, 16)}-${width}.ico`
    copyFileSync(file, join(folder, name))
    const fallback = { name, width, height, bytes, type: 'image/x-icon' as const }
    return { ...about, sources: [], still: null, fallback }
  }
  const own = await ownSource(file, look, bytes, folder)
  const wanted = widths.length === 0 ? [] : variantWidths(widths, width, height)
  const picture = openStill(file, look)
  if (wanted.length === 0)
    return { ...about, sources: [], still: null, fallback: await makeFallback(file, picture, look, folder, own) }
  const stills = await stillSources(picture, look, wanted, (encoded) => save(encoded, folder))
  const still = chooseSources(stills, animated ? null : own, webpWidths(wanted))
  const sources = animated ? await movingSources(file, look, wanted, folder, own) : still
  const fallback = await makeFallback(file, picture, look, folder, own)
  return { ...about, sources, still: animated ? still : null, fallback }
}

/** The author's own file, where it may be published as it is or moves in a way that sharp can't keep. */
async function ownSource(file: string, look: Inspection, bytes: number, folder: string): Promise<Source | null> {
  const keepsMotion = look.animated && !['gif', 'webp'].includes(look.format)
  if (!look.plain && !keepsMotion) return null
  const type = mediaTypes[look.format] as WebType
  const name = `${(await hashFile(file)).slice(0, 16)}-${look.width}.${endings[look.format]}`
  copyFileSync(file, join(folder, name))
  return { type, srcset: [{ name, width: look.width, height: look.height, bytes }] }
}

/** Two widths are enough for what moves: each costs every frame. */
async function movingSources(
  file: string,
  look: Inspection,
  widths: readonly number[],
  folder: string,
  own: Source | null,
) {
  if (!['gif', 'webp'].includes(look.format)) return own ? [own] : []
  const srcset: Variant[] = []
  for (const width of new Set([widths[0]!, widths.at(-1)!])) {
    const encoded = await encodeMoving(file, width, movingEncoding, look)
    if (encoded) srcset.push(save(encoded, folder))
  }
  return chooseSources([{ type: movingEncoding.type, srcset }], own, widths)
}

async function makeFallback(file: string, picture: StillPicture, look: Inspection, folder: string, own: Source | null) {
  const [kept] = own?.srcset ?? []
  if (own && kept && look.animated) return { ...kept, type: own.type }
  const [width = look.width] = variantWidths([fallbackWidth], look.width, look.height)
  const lightest = await stillFallback(picture, look, width)
  const isKept = own && kept && own.type !== 'image/webp' && (!lightest || kept.bytes <= lightest.bytes.length)
  if (isKept) return { ...kept, type: own.type }
  const chosen = lightest ?? (await stillCopy(picture, width))
  if (!chosen) throw new Error(`a lossless copy of ${file} does not look like it`)
  return { ...save(chosen, folder), type: chosen.type }
}

function save({ type, bytes, width, height }: Encoded, folder: string): Variant {
  const format = (Object.keys(mediaTypes) as PictureFormat[]).find((one) => mediaTypes[one] === type) ?? 'png'
  const name = `${shortHash(bytes)}-${width}.${endings[format]}`
  writeFileSync(join(folder, name), bytes)
  return { name, width, height, bytes: bytes.length }
}
