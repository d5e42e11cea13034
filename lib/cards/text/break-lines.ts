import type { Word } from './words'

export type Measured = Word & { width: number }

/**
 * As few lines as hold the words, each about as long as the others: of all ways to break it, the one with the least
 * squares of what each line is away from the mean, so that no last line has one word. Null where a word is wider than a
 * line. Widths are of any one unit. O(words² × lines).
 */
export function breakLines(words: readonly Measured[], width: number, blank: number): number[][] | null {
  const fewest = countLines(words, width, blank)
  return fewest === null ? null : balanced(words, fewest, width, blank)
}

/** Each line as long as it may be: there are never fewer. */
function countLines(words: readonly Measured[], width: number, blank: number): number | null {
  let lines = 1
  let used = 0
  for (const [at, word] of words.entries()) {
    if (word.width > width) return null
    const wide = used + (word.spaced && at > 0 && used > 0 ? blank : 0) + word.width
    if (wide > width) lines++
    used = wide > width ? word.width : wide
  }
  return lines
}

function balanced(words: readonly Measured[], lines: number, width: number, blank: number): number[][] {
  const mean = lineWidth(words, 0, words.length, blank) / lines
  // best[n][end]: the least cost of the first `end` words in n lines, and where the last of these begins
  const best: ({ cost: number; begin: number } | undefined)[][] = [[{ cost: 0, begin: 0 }]]
  for (let line = 1; line <= lines; line++) {
    const row: (typeof best)[number] = []
    best.push(row)
    for (let end = line; end <= words.length; end++) {
      for (let begin = end - 1; begin >= line - 1; begin--) {
        const wide = lineWidth(words, begin, end, blank)
        if (wide > width) break
        const before = best[line - 1]?.[begin]
        if (!before) continue
        const ragged = ((wide - mean) / width) ** 2
        const ill = begin > 0 ? (words[begin]?.reluctance ?? 0) * 0.03 : 0
        const cost = before.cost + ragged + ill
        if (cost < (row[end]?.cost ?? Number.POSITIVE_INFINITY)) row[end] = { cost, begin }
      }
    }
  }
  const found: number[][] = []
  for (let [line, end] = [lines, words.length]; line > 0; line--) {
    const begin = best[line]?.[end]?.begin ?? 0
    found.unshift([begin, end])
    end = begin
  }
  return found
}

function lineWidth(words: readonly Measured[], begin: number, end: number, blank: number): number {
  return words.slice(begin, end).reduce((wide, word, at) => wide + word.width + (at > 0 && word.spaced ? blank : 0), 0)
}
