import type { PictureKind } from '../../record/pictures/shown-picture'

/** Pixels of a picture or of a sample of it, 8 bits a channel. */
export type Pixels = { data: Uint8Array; width: number; height: number; channels: number }

/**
 * `flat`: share of neighbours that are alike (a photo has grain, a drawing has areas);
 * `colours`: how many of 4,096 colours cover 90 % of it; `edges`: share of the unlike neighbours that differ strongly.
 */
export type Traits = { flat: number; colours: number; edges: number }

/** The limits come from some eighty pictures of real blogs: photos stay below 0.12 of `edges` where they are flat. */
export function pictureKind({ flat, colours, edges }: Traits): PictureKind {
  if (edges < 0.1 || flat < 0.55) return colours <= 8 && (edges > 0.3 || flat > 0.9) ? 'line-art' : 'photo'
  return colours <= 8 ? 'line-art' : flat > 0.75 ? 'screenshot' : 'photo'
}

export function pictureTraits({ data, width, height, channels }: Pixels): Traits {
  const counts = new Uint32Array(4096)
  const colour = channels >= 3 ? 3 : 1
  let alike = 0
  let strong = 0
  let pairs = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels
      const green = data[at + (colour > 1 ? 1 : 0)]!
      const blue = data[at + (colour > 1 ? 2 : 0)]!
      const bin = ((data[at]! >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
      counts[bin] = counts[bin]! + 1
      if (x === 0) continue
      let difference = 0
      for (let c = 0; c < colour; c++)
        difference = Math.max(difference, Math.abs(data[at + c]! - data[at - channels + c]!))
      pairs++
      if (difference <= 2) alike++
      else if (difference >= 40) strong++
    }
  }
  return {
    flat: pairs ? alike / pairs : 1,
    colours: coloursFor(0.9, counts),
    edges: strong / Math.max(1, pairs - alike),
  }
}

function coloursFor(share: number, counts: Uint32Array): number {
  const sorted = [...counts].sort((a, b) => b - a)
  const enough = share * sorted.reduce((sum, count) => sum + count, 0)
  let sum = 0
  let colours = 0
  for (; colours < sorted.length && sum < enough; colours++) sum += sorted[colours] ?? 0
  return colours
}
