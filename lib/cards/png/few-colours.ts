/** Pixels by the numbers of their colours. `palette`: three bytes each. */
export type Indexed = { indices: Uint8Array; palette: Uint8Array }

/** Colours that are alike in the five highest bits of each channel are one box from the beginning. */
const boxes = 1 << 15

/**
 * Median cut: the box with the most to lose is halved where its pixels are, until there are enough. Of pixels with four
 * bytes each, all opaque. A card's own flat colours are kept to the bit, as they fill boxes of their own.
 */
export function fewColours(pixels: Uint8Array, most: number): Indexed {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const counts = new Uint32Array(boxes)
  const sums = new Float64Array(boxes * 3)
  forRuns(words, (word, from, to) => {
    const box = boxOf(word)
    const count = to - from
    counts[box]! += count
    for (let channel = 0; channel < 3; channel++) sums[box * 3 + channel]! += ((word >>> (channel * 8)) & 255) * count
  })
  const used: number[] = []
  for (let box = 0; box < boxes; box++) if (counts[box]! > 0) used.push(box)
  const groups = medianCut(used, counts, sums, most)
  const palette = new Uint8Array(groups.length * 3)
  const indexOf = new Uint8Array(boxes)
  for (const [at, group] of groups.entries()) {
    const count = group.reduce((all, box) => all + counts[box]!, 0)
    for (let channel = 0; channel < 3; channel++) {
      const sum = group.reduce((all, box) => all + sums[box * 3 + channel]!, 0)
      palette[at * 3 + channel] = Math.round(sum / count)
    }
    for (const box of group) indexOf[box] = at
  }
  const indices = new Uint8Array(words.length)
  forRuns(words, (word, from, to) => indices.fill(indexOf[boxOf(word)]!, from, to))
  return { indices, palette }
}

function boxOf(word: number): number {
  return ((word >>> 3) & 31) | (((word >>> 11) & 31) << 5) | (((word >>> 19) & 31) << 10)
}

/** Most of a card is one colour. */
function forRuns(words: Uint32Array, visit: (word: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < words.length; from = to) {
    const word = words[from]!
    while (to < words.length && words[to] === word) to++
    visit(word, from, to)
  }
}

type Group = { boxes: number[]; loss: number; channel: number }

function medianCut(used: number[], counts: Uint32Array, sums: Float64Array, most: number): number[][] {
  const mean = (box: number, channel: number) => sums[box * 3 + channel]! / counts[box]!
  const groups = [measured(used)]
  while (groups.length < most) {
    const at = groups.reduce((worst, { loss }, index) => (loss > groups[worst]!.loss ? index : worst), 0)
    const { boxes, loss, channel } = groups[at]!
    if (loss === 0) break
    const sorted = boxes.toSorted((a, b) => mean(a, channel) - mean(b, channel))
    const cut = middleOf(sorted, channel)
    groups.splice(at, 1, measured(sorted.slice(0, cut)), measured(sorted.slice(cut)))
  }
  return groups.map(({ boxes }) => boxes)

  /** What is lost where a group is one colour: the squares of what its pixels are away from it, in the widest channel. */
  function measured(boxes: number[]): Group {
    let [loss, channel] = [0, 0]
    for (const candidate of [0, 1, 2]) {
      let [weight, sum, squares] = [0, 0, 0]
      for (const box of boxes) {
        const value = mean(box, candidate)
        // Large flat fields outweigh what a reader looks at.
        const count = Math.sqrt(counts[box]!)
        weight += count
        sum += value * count
        squares += value * value * count
      }
      const spread = Math.max(0, squares - (sum * sum) / weight)
      if (boxes.length > 1 && spread > loss) [loss, channel] = [spread, candidate]
    }
    return { boxes, loss, channel }
  }

  /** Where the mean lies: both halves have something. */
  function middleOf(sorted: readonly number[], channel: number): number {
    let [weight, sum] = [0, 0]
    for (const box of sorted) {
      const count = Math.sqrt(counts[box]!)
      weight += count
      sum += mean(box, channel) * count
    }
    const middle = sorted.findIndex((box) => mean(box, channel) > sum / weight)
    return Math.min(sorted.length - 1, Math.max(1, middle))
  }
}
