import type { Pixels } from '../look/picture-kind'

/** `all`: mean over the picture; `busy`: mean over the parts where the original shows something (text, lines). */
export type Similarity = { all: number; busy: number }

/** Wang, Bovik, Sheikh, Simoncelli 2004: C1 = (0.01 · 255)², C2 = (0.03 · 255)². */
const c1 = 6.5025
const c2 = 58.5225

/** Windows of 8 × 8 every 4 pixels, as ffmpeg's and x264's measure takes them. */
const side = 8
const step = 4

/** A window is busy from this variance on: a standard deviation of 5 of 255. */
const busyVariance = 25

/** What blocks of a plane hold, a row of them after the other; whole numbers, so that their sums are exact. */
type Blocks = { sums: Float64Array; squares: Float64Array; products: Float64Array }
/** How a plane is cut: windows lie over each other by half, so blocks of half a window are summed once. */
type Cut = { block: number; blocks: number; perWindow: number }

/** Structural similarity of two luminance planes of one size: 1 is the same picture. */
export function ssim(a: Uint8Array, b: Uint8Array, width: number, height: number): Similarity {
  return likenessTo(a, width, height)(b)
}

/** The same for many planes beside one, which is looked at once. */
function likenessTo(a: Uint8Array, width: number, height: number): (b: Uint8Array) => Similarity {
  const across = cut(width)
  const down = cut(height)
  const ofA = sumBlocks(a, a, width, across, down)
  return (b) => {
    return compare(ofA, sumBlocks(b, a, width, across, down), across, down)
  }
}

function cut(length: number): Cut {
  if (length < side) return { block: length, blocks: 1, perWindow: 1 }
  return { block: step, blocks: Math.floor(length / step), perWindow: side / step }
}

/** A plane's values, their squares, and their products with another's. */
function sumBlocks(plane: Uint8Array, other: Uint8Array, width: number, across: Cut, down: Cut): Blocks {
  const sums = new Float64Array(across.blocks * down.blocks)
  const squares = new Float64Array(sums.length)
  const products = new Float64Array(sums.length)
  for (let y = 0; y < down.blocks * down.block; y++) {
    let into = Math.floor(y / down.block) * across.blocks
    let at = y * width
    for (const end = into + across.blocks; into < end; into++) {
      let sum = 0
      let square = 0
      let product = 0
      for (const stop = at + across.block; at < stop; at++) {
        const value = plane[at]!
        sum += value
        square += value * value
        product += value * other[at]!
      }
      sums[into]! += sum
      squares[into]! += square
      products[into]! += product
    }
  }
  return { sums, squares, products }
}

function compare(ofA: Blocks, ofB: Blocks, across: Cut, down: Cut): Similarity {
  const count = across.block * across.perWindow * down.block * down.perWindow
  const window = (blocks: Float64Array, at: number) => {
    let sum = blocks[at]!
    if (across.perWindow > 1) sum += blocks[at + 1]!
    if (down.perWindow > 1) sum += blocks[at + across.blocks]!
    if (across.perWindow > 1 && down.perWindow > 1) sum += blocks[at + across.blocks + 1]!
    return sum
  }
  let sum = 0
  let windows = 0
  let busySum = 0
  let busyWindows = 0
  for (let top = 0; top + down.perWindow <= down.blocks; top++) {
    for (let left = 0; left + across.perWindow <= across.blocks; left++) {
      const at = top * across.blocks + left
      const meanA = window(ofA.sums, at) / count
      const meanB = window(ofB.sums, at) / count
      const varianceA = window(ofA.squares, at) / count - meanA * meanA
      const varianceB = window(ofB.squares, at) / count - meanB * meanB
      const covariance = window(ofB.products, at) / count - meanA * meanB
      const brightness = (2 * meanA * meanB + c1) / (meanA * meanA + meanB * meanB + c1)
      const value = (brightness * (2 * covariance + c2)) / (varianceA + varianceB + c2)
      sum += value
      windows++
      if (varianceA < busyVariance) continue
      busySum += value
      busyWindows++
    }
  }
  const all = sum / windows
  return { all, busy: busyWindows ? busySum / busyWindows : all }
}

/** Brightness as seen on a white or black ground (Rec. 709 weights in whole numbers). */
export function luminance({ data, width, height, channels }: Pixels, ground: 0 | 255 = 255): Uint8Array {
  const plane = new Uint8Array(width * height)
  const coloured = channels >= 3
  const hasAlpha = channels === 2 || channels === 4
  for (let i = 0, at = 0; i < plane.length; i++, at += channels) {
    const value = coloured ? (data[at]! * 54 + data[at + 1]! * 183 + data[at + 2]! * 19) >> 8 : data[at]!
    const alpha = hasAlpha ? data[at + channels - 1]! : 255
    plane[i] = alpha === 255 ? value : (value * alpha + ground * (255 - alpha)) / 255
  }
  return plane
}

/** How alike two pictures of one size are; transparent ones on white and on black, the worse counts. */
export function similarity(original: Pixels, other: Pixels): Similarity {
  return similarityTo(original)(other)
}

/** The same for many pictures beside one, which is looked at once. */
export function similarityTo(original: Pixels): (other: Pixels) => Similarity {
  const { width, height, channels } = original
  const grounds = channels === 2 || channels === 4 ? ([255, 0] as const) : ([255] as const)
  const comparisons = grounds.map((ground) => {
    const likeness = likenessTo(luminance(original, ground), width, height)
    return (other: Pixels) => likeness(luminance(other, ground))
  })
  return (other) => {
    const [white, black] = comparisons.map((likeness) => likeness(other)) as [Similarity, Similarity?]
    return black ? { all: Math.min(white.all, black.all), busy: Math.min(white.busy, black.busy) } : white
  }
}
