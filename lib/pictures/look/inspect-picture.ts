import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import {
  contradictsName,
  endings,
  headLength,
  icoSize,
  type NoPicture,
  type PictureFormat,
  pictureFormat,
} from '../../base/picture-format'
import { decodeSvg } from '../../base/svg/read-svg'
import { type CleanSvg, sanitiseSvg } from '../../base/svg/sanitise-svg'
import type { PictureKind } from '../../record/pictures/shown-picture'
import { openOptions, openPicture, pixelLimit } from './open-picture'
import { type Ground, pictureGround } from './picture-ground'
import { type Pixels, pictureKind, pictureTraits } from './picture-kind'
import * as problems from './picture-problem'
import { readStart } from './read-start'

export type Inspection = Ground & {
  format: PictureFormat
  /** as seen: after the orientation that the camera noted */
  width: number
  height: number
  animated: boolean
  kind: PictureKind
  /** a PNG named `.jpg`: shown right, worth a word to the author */
  contradictsName: boolean
  /** bytes may be published as they are: no place, camera, orientation or colour profile in them */
  plain: boolean
  /** for SVG: the sanitised drawing, and what was left out of it */
  drawing: CleanSvg | null
}

const noPicture: Record<NoPicture, problems.PictureProblem> = {
  empty: problems.emptyPicture,
  heic: problems.pictureIsHeic,
  pdf: problems.unknownPicture,
  'web-page': problems.pictureIsPage,
  'lfs-pointer': problems.pictureIsPointer,
  unknown: problems.unknownPicture,
}

/** What is wrong as far as the first bytes tell, in no time. */
export function startProblem(file: string): problems.PictureProblem | null {
  const format = pictureFormat(readStart(file, headLength))
  return format in endings ? null : noPicture[format as NoPicture]
}

/** Looks at a picture once, whole: what it is, how it wants to be encoded, or what is wrong with it. */
export async function inspectPicture(file: string): Promise<Inspection | { problem: problems.PictureProblem }> {
  const format = pictureFormat(readStart(file, headLength))
  if (!(format in endings)) return { problem: noPicture[format as NoPicture] }
  if (format === 'ico') return inspectIcon(file)
  try {
    return format === 'svg' ? inspectDrawing(file) : await inspectPixels(file, format as PictureFormat)
  } catch (error) {
    return {
      problem: problems.brokenPicture(error instanceof Error ? error.message.replaceAll(file, '') : String(error)),
    }
  }
}

function inspectDrawing(file: string): Inspection | { problem: problems.PictureProblem } {
  const drawing = sanitiseSvg(decodeSvg(readFileSync(file)))
  if (typeof drawing === 'string') return { problem: problems.brokenPicture(drawing) }
  const { width, height } = drawing
  const ground = { transparent: true, background: null }
  const facts = { animated: /<animate/.test(drawing.svg), contradictsName: contradictsName('svg', file), plain: false }
  return { format: 'svg', width, height, kind: 'line-art', ...ground, ...facts, drawing }
}

/** Browsers show an icon, but sharp doesn't read it: it is laid out by its largest picture and published as it is. */
function inspectIcon(file: string): Inspection {
  const size = icoSize(readStart(file, headLength)) ?? { width: 16, height: 16 }
  const facts = { animated: false, contradictsName: contradictsName('ico', file), plain: true, drawing: null }
  return { format: 'ico', ...size, kind: 'line-art', transparent: true, background: null, ...facts }
}

async function inspectPixels(file: string, format: PictureFormat) {
  // The header alone: a picture of 30,000 × 30,000 is refused before a pixel is decoded.
  const meta = await sharp(file, { failOn: 'none', limitInputPixels: false }).metadata()
  const frames = meta.pages ?? 1
  if (meta.width * meta.height * (format === 'gif' || format === 'webp' ? frames : 1) > pixelLimit) {
    return { problem: problems.hugePicture(meta.width, meta.height, pixelLimit) }
  }
  const animated = frames > 1 ? format === 'gif' || format === 'webp' : isAnimatedPng(file, format)
  await readToTheEnd(file, meta.height, frames > 1 && animated)
  const sample = await samplePixels(file)
  const isPlain =
    !meta.exif && !meta.xmp && !meta.iptc && !meta.icc && !meta.comments?.length && (meta.orientation ?? 1) === 1
  return {
    format,
    width: meta.autoOrient.width,
    height: meta.autoOrient.height,
    animated,
    kind: pictureKind(pictureTraits(sample)),
    ...pictureGround(sample),
    contradictsName: contradictsName(format, file),
    plain:
      isPlain && ['png', 'jpeg', 'gif', 'webp'].includes(format) && meta.space === 'srgb' && meta.depth === 'uchar',
    drawing: null,
  }
}

/** So that a file that was cut off is noticed: for its last row, all others are decoded. */
async function readToTheEnd(file: string, height: number, moves: boolean): Promise<void> {
  const picture = sharp(file, { ...openOptions, animated: moves })
  if (moves) await picture.stats()
  else
    await picture
      .extract({ left: 0, top: height - 1, width: 1, height: 1 })
      .raw()
      .toBuffer()
}

/** Single pixels, never mixed ones: mixing would soften edges and invent colours. */
async function samplePixels(file: string): Promise<Pixels> {
  const picture = await openPicture(file)
  const { data, info } = await picture
    .autoOrient()
    .resize({
      width: 1600,
      height: 1600,
      fit: 'inside',
      withoutEnlargement: true,
      kernel: 'nearest',
      fastShrinkOnLoad: false,
    })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

/** sharp shows an animated PNG's first frame only; the control chunk stands before the first data. */
function isAnimatedPng(file: string, format: PictureFormat): boolean {
  if (format !== 'png') return false
  const start = Buffer.from(readStart(file, headLength)).toString('latin1')
  return start.includes('acTL') && (!start.includes('IDAT') || start.indexOf('acTL') < start.indexOf('IDAT'))
}
