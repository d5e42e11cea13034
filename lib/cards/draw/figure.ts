import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import type { ShownFigure } from '../card'
import { textFont } from '../letters/font-files'
import { padding, type Rect } from './card-layout'
import { openResvg } from './resvg'

const fontFiles = [textFont('Regular'), textFont('SemiBold')]

// Cards are drawn beside each other by threads of their own.
sharp.concurrency(1)

/** A picture's pixels, four bytes each, where they stand on the card. */
export type Pixels = Rect & { data: Uint8Array }

export type OpenFigure = {
  width: number
  height: number
  isPhoto: boolean
  /** Its pixels in a frame: a photo fills it, of all else everything is shown, on the colour of the paper. */
  pixels(frame: Rect, paper: string): Promise<Pixels>
}

/** Throws where the file is gone or is none that can be drawn. */
export async function openFigure(figure: Exclude<ShownFigure, { ornament: string }>): Promise<OpenFigure> {
  if ('svg' in figure) return openDrawing(figure.svg)
  const { file, isPhoto } = figure
  if (/\.svg$/i.test(file)) return openDrawing(readFileSync(file, 'utf8'))
  const { width = 1, height = 1 } = await sharp(file).metadata()
  return {
    width,
    height,
    isPhoto,
    async pixels(frame) {
      const box = isPhoto ? frame : within(frame, { width, height })
      const fit = isPhoto ? 'cover' : 'fill'
      const data = await sharp(file)
        .resize(box.width, box.height, { fit })
        .ensureAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer()
      return { ...box, data }
    },
  }
}

/** With the site's own letters and no other, so that every machine draws the same. */
function openDrawing(svg: string): OpenFigure {
  const Resvg = openResvg()
  const families = { defaultFontFamily: 'Pretendard', sansSerifFamily: 'Pretendard' }
  const font = { loadSystemFonts: false, fontFiles, ...families }
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
  return {
    width,
    height,
    isPhoto: false,
    async pixels(frame, background) {
      const box = within(frame, { width, height })
      const drawn = new Resvg(svg, { font, background, fitTo: { mode: 'width', value: box.width } }).render()
      return { ...box, width: drawn.width, height: drawn.height, data: drawn.pixels }
    },
  }
}

/** In the middle of a frame, with what stays empty around it; a small one isn't made larger than twice its size. */
function within(frame: Rect, { width, height }: { width: number; height: number }): Rect {
  const scale = Math.min((frame.width - 2 * padding) / width, (frame.height - 2 * padding) / height, 2)
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  return {
    x: Math.round(frame.x + (frame.width - wide) / 2),
    y: Math.round(frame.y + (frame.height - high) / 2),
    width: wide,
    height: high,
  }
}
