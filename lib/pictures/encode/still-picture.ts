import type { Inspection } from '../look/inspect-picture'
import type { Source, Variant } from './choose-variants'
import { type Encoded, encodePixels, type Found, type Original, plainPixels } from './encode-picture'
import { type Encoding, encodings, fallbackEncodings, sureEncoding } from './encodings'
import { similarityTo } from './ssim'

/** A picture that stands still, to be encoded in several widths and formats: each search begins where the last ended. */
export type StillPicture = { encode(width: number, encoding: Encoding): Promise<Encoded | null> }

type Save = (encoded: Encoded) => Variant

/** Each width is made from the original, as resizing twice would be seen. */
export function openStill(file: string, look: Inspection): StillPicture {
  const found: Found = new Map()
  let last: Original | null = null
  return { encode: async (width, encoding) => encodePixels(await at(width), encoding, found) }

  async function at(width: number): Promise<Original> {
    if (last?.pixels.width === width) return last
    const pixels = await plainPixels(file, width, look)
    last = { pixels, kind: look.kind, likeness: similarityTo(pixels) }
    return last
  }
}

/** Widths at which WebP is made behind AVIF: every second one, from the widest down. */
export function webpWidths(widths: readonly number[]): number[] {
  return widths.filter((_, at) => (widths.length - 1 - at) % 2 === 0)
}

/** AVIF at every width. WebP, which few browsers need beside it, at every second one, and at all where it is lighter. */
export async function stillSources(
  still: StillPicture,
  { kind }: Inspection,
  widths: readonly number[],
  save: Save,
): Promise<Source[]> {
  const [avif, webp] = encodings[kind].map(({ type }): Source => ({ type, srcset: [] })) as [Source, Source]
  const [ofAvif, ofWebp] = encodings[kind]
  const both = webpWidths(widths)
  for (const width of widths) {
    await make(avif, ofAvif, width)
    if (both.includes(width)) await make(webp, ofWebp, width)
  }
  const bytesOf = ({ srcset }: Source) =>
    srcset.filter(({ width }) => both.includes(width)).reduce((sum, { bytes }) => sum + bytes, 0)
  const isAvifEnough = avif.srcset.length === widths.length && bytesOf(avif) <= bytesOf(webp)
  for (const width of isAvifEnough ? [] : widths) if (!both.includes(width)) await make(webp, ofWebp, width)
  return [avif, webp]

  async function make(source: Source, encoding: Encoding, width: number): Promise<void> {
    const encoded = await still.encode(width, encoding)
    if (encoded) source.srcset.push(save(encoded))
  }
}

/** The lightest copy for what knows neither AVIF nor WebP. */
export async function stillFallback(
  still: StillPicture,
  { kind, transparent }: Inspection,
  width: number,
): Promise<Encoded | null> {
  let lightest: Encoded | null = null
  for (const encoding of fallbackEncodings(kind, transparent)) {
    const encoded = await still.encode(width, encoding)
    if (encoded && (!lightest || encoded.bytes.length < lightest.bytes.length)) lightest = encoded
  }
  return lightest
}

/** Without loss. */
export async function stillCopy(still: StillPicture, width: number): Promise<Encoded | null> {
  return still.encode(width, sureEncoding)
}
