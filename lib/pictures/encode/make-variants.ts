import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contradictsName } from '../../base/picture-format'
import { inspectPicture } from '../look/inspect-picture'
import { PictureError } from '../look/picture-problem'
import type { Variant } from './choose-variants'
import { inQueue } from './encode-queue'

import { settingsOf } from './encodings'

import { fillEntry } from './fill-entry'
import { hashFile, makeEntry, publishEntry, readEntry, shortHash } from './picture-cache'
import type { PictureVariants } from './picture-variants'

/** Phone 390 at 2× is 780; the text measure 680 and the wide one 860, at 1× and 2×. */
export const figureWidths: readonly number[] = [680, 780, 860, 1360, 1720]

/** Of a picture that never stands out of the text. Phones take 860 and, at 3×, 1360. */
export const textWidths: readonly number[] = [680, 780, 860, 1360]

/** Ratio of width to height from which a drawing stands out of the text, as its writing would be too small there. */
export const wideRatio = 2.5

export type VariantOptions = {
  /** CSS pixels times density that the layout asks for; none is ever larger than the original. Without any, the fallback alone. */
  widths?: readonly number[]
  /** in their place, for a drawing that stands out of the text */
  wideWidths?: readonly number[]
  /** kept between builds: `.next/cache/gaji/figures` */
  cacheFolder: string
  outFolder: string
}

const inHand = new Map<string, Promise<PictureVariants>>()

/**
 * A picture's files for every width, named by content, in `outFolder`. Encodes what the cache doesn't hold: the key is
 * the bytes, the widths and the settings for such a picture, so a fresh checkout finds it too. Throws `PictureError` for a picture that can't be used.
 */
export function makeVariants(file: string, options: VariantOptions): Promise<PictureVariants> {
  const widths = [...new Set(options.widths ?? figureWidths)].sort((a, b) => a - b)
  // Several pages may ask for one picture at once.
  const key = [resolve(file), options.outFolder, ...widths, 'wide', ...(options.wideWidths ?? [])].join('\n')
  const same = inHand.get(key)
  if (same) return same
  const made = inQueue(() => fromCache(file, widths, options)).finally(() => inHand.delete(key))
  inHand.set(key, made)
  return made
}

/** As an earlier build has encoded it, in these widths; null where none has. */
export async function keptVariants(
  file: string,
  options: Pick<VariantOptions, 'cacheFolder' | 'widths' | 'wideWidths'>,
): Promise<PictureVariants | null> {
  const known = readEntry(await entryOf(file, options.widths ?? figureWidths, options), isVariants)
  return known && named(known, file)
}

type Kept = Pick<VariantOptions, 'cacheFolder' | 'wideWidths'>

async function entryOf(file: string, widths: readonly number[], { cacheFolder, wideWidths = widths }: Kept) {
  const asked = shortHash([widths, wideWidths].join(' ')).slice(0, 8)
  return join(cacheFolder, `${(await hashFile(file)).slice(0, 24)}-${asked}`)
}

async function fromCache(file: string, widths: readonly number[], options: VariantOptions) {
  const { outFolder, wideWidths = widths } = options
  const entry = await entryOf(file, widths, options)
  const known = readEntry(entry, isVariants)
  if (known && publishEntry(entry, filesOf(known), outFolder)) return named(known, file)
  const look = await inspectPicture(file)
  if ('problem' in look) throw new PictureError(look.problem)
  const isWide = look.kind !== 'photo' && look.width / look.height > wideRatio
  const made = await makeEntry(entry, async (folder) => ({
    ...(await fillEntry(file, look, isWide ? wideWidths : widths, folder, statSync(file).size)),
    settings: settingsHash(look),
  }))
  if (!publishEntry(entry, filesOf(made), outFolder)) throw new Error(`${entry} changed while it was written`)
  return named(made, file)
}

function settingsHash(traits: Parameters<typeof settingsOf>[0]): string {
  return shortHash(settingsOf(traits))
}

/** The same bytes may lie under a right and a wrong name. */
function named(variants: PictureVariants, file: string): PictureVariants {
  return { ...variants, contradictsName: contradictsName(variants.format, file) }
}

/** A damaged note may still be JSON, `{}`, and a whole one of earlier settings. */
function isVariants(value: unknown): value is PictureVariants {
  const { settings, original, sources, fallback } = (value ?? {}) as Partial<PictureVariants>
  const isComplete = (list: unknown) => Array.isArray(list) && list.every((source) => Array.isArray(source?.srcset))
  const isWhole = Boolean(original?.width && fallback?.name && fallback.type) && isComplete(sources)
  return isWhole && settings === settingsHash(value as PictureVariants)
}

export function filesOf({ sources, still, fallback }: PictureVariants): Variant[] {
  return [...[...sources, ...(still ?? [])].flatMap(({ srcset }) => srcset), fallback]
}
