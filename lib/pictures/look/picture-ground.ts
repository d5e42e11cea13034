import type { Pixels } from './picture-kind'

/** What lies behind a picture: nothing, or a colour along its rim ("#ffffff") that a dark theme may soften. */
export type Ground = { transparent: boolean; background: string | null }

/** A screenshot's soft outermost rows let something through without being meant to. */
const rim = 2
const seeThrough = 245
const meantShare = 0.0005

export function pictureGround(pixels: Pixels): Ground {
  const transparent = isTransparent(pixels)
  return { transparent, background: transparent ? null : rimColour(pixels) }
}

function isTransparent({ data, width, height, channels }: Pixels): boolean {
  if (channels !== 2 && channels !== 4) return false
  let clear = 0
  for (let y = rim; y < height - rim; y++) {
    for (let x = rim; x < width - rim; x++) if (data[(y * width + x + 1) * channels - 1]! < seeThrough) clear++
  }
  return clear > width * height * meantShare
}

/** The colour of nine tenths of the rim (just inside it), else null: a photo, or a drawing that runs to its edge. */
function rimColour(pixels: Pixels): string | null {
  const { width, height } = pixels
  const inset = Math.min(rim, Math.floor((Math.min(width, height) - 1) / 2))
  const counts = new Map<number, { count: number; colour: number[] }>()
  let total = 0
  const look = (x: number, y: number) => {
    const colour = colourAt(pixels, x, y)
    const bin = colour.reduce((key, value) => key * 32 + (value >> 3), 0)
    const entry = counts.get(bin) ?? { count: 0, colour }
    entry.count++
    total++
    counts.set(bin, entry)
  }
  for (let x = inset; x < width - inset; x++) {
    look(x, inset)
    look(x, height - 1 - inset)
  }
  for (let y = inset; y < height - inset; y++) {
    look(inset, y)
    look(width - 1 - inset, y)
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  if (!most || most.count < total * 0.9) return null
  return `#${most.colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function colourAt({ data, width, channels }: Pixels, x: number, y: number): number[] {
  const at = (y * width + x) * channels
  return channels >= 3 ? [data[at]!, data[at + 1]!, data[at + 2]!] : [data[at]!, data[at]!, data[at]!]
}
