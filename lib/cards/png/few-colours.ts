/** Pixels by the numbers of their colours. `palette`: three bytes each. */
export type Indexed = { indices: Uint8Array; palette: Uint8Array }

/** Colours that are alike in the five highest bits of each channel are one box from the beginning. */
const boxes = 1 << 15

/**
 * Median cut: the box with the most to lose is halved where its pixels are, until there are enough. Of pixels with four
 * bytes each, all opaque. What is asked for fewer colours once more looks at no pixel's channels again.
 */
export function openColours(pixels: Uint8Array | Uint8ClampedArray): (most: number) => Indexed {
  const { runs, ends, counts, sums } = countBoxes(pixels)
  const used: number[] = []
  for (let box = 0; box < boxes; box++) if (counts[box]! > 0) used.push(box)
  return (most) => {
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
    return { indices: indexRuns(runs, ends, indexOf), palette }
  }
}

/** Most of a card is one colour: pixels that are as the one before are a run. `runs`: the box of each. */
function countBoxes(pixels: Uint8Array | Uint8ClampedArray) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const runs = new Uint16Array(words.length)
  const ends = new Uint32Array(words.length)
  const counts = new Uint32Array(boxes)
  const sums = new Uint32Array(boxes * 3)
  let found = 0
  for (let from = 0, to = 0; from < words.length; from = to) {
    const word = words[from]!
    for (to = from + 1; to < words.length && words[to] === word; ) to++
    const red = word & 255
    const green = (word >>> 8) & 255
    const blue = (word >>> 16) & 255
    const box = (red >>> 3) | ((green >>> 3) << 5) | ((blue >>> 3) << 10)
    counts[box]! += to - from
    sums[box * 3]! += red * (to - from)
    sums[box * 3 + 1]! += green * (to - from)
    sums[box * 3 + 2]! += blue * (to - from)
    runs[found] = box
    ends[found++] = to
  }
  return { runs: runs.subarray(0, found), ends: ends.subarray(0, found), counts, sums }
}

function indexRuns(runs: Uint16Array, ends: Uint32Array, indexOf: Uint8Array): Uint8Array {
  const indices = new Uint8Array(ends.at(-1) ?? 0)
  for (let run = 0, from = 0; run < runs.length; run++) {
    const to = ends[run]!
    const index = indexOf[runs[run]!]!
    if (to - from > 16) indices.fill(index, from, to)
    else for (let at = from; at < to; at++) indices[at] = index
    from = to
  }
  return indices
}

type Group = { boxes: number[]; loss: number; channel: number }

function medianCut(used: number[], counts: Uint32Array, sums: Uint32Array, most: number): number[][] {
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
