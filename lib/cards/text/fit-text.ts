import { breakLines } from './break-lines'
import { type Word, wordsOf } from './words'

export type Box = {
  width: number
  height: number
  /** of letters, the largest first, and how many lines each may have: a title in three lines needs no poster's letters */
  sizes: readonly { size: number; lines: number; leading: number }[]
}

export type FittedText = { size: number; leading: number; lines: string[] }

/** By so much letters may be smaller where a title then has no line of one short word. */
const leastShrink = 0.74

/** In em. */
export type Measure = (text: string) => Promise<number>

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text as large as its box allows, in balanced lines; what is too long for the smallest letters ends in an ellipsis. */
export async function fitText(text: string, lang: string, box: Box, measure: Measure): Promise<FittedText> {
  const blank = await measure(' ')
  const measured = (words: readonly Word[]) =>
    Promise.all(words.map(async (word) => ({ ...word, width: await measure(word.text) })))
  const whole = await measured(wordsOf(text, lang))
  const smallest = box.sizes.at(-1)!
  const split = await measured(await splitLong(whole, box.width / smallest.size, measure))
  let fitted: FittedText | null = null
  for (const { size, lines, leading } of box.sizes) {
    if (fitted && size < fitted.size * leastShrink) break
    const words = size === smallest.size ? split : whole
    const most = Math.min(lines, Math.floor(box.height / (size * leading)))
    const found = breakLines(words, box.width / size, blank)
    if (!found || found.length > most || (fitted && found.length >= fitted.lines.length)) continue
    fitted = { size, leading, lines: found.map(([from, to]) => join(words, from, to)) }
    if (!(await isLopsided(fitted.lines, measure))) break
  }
  if (fitted) return fitted
  const most = Math.max(1, Math.min(smallest.lines, Math.floor(box.height / (smallest.size * smallest.leading))))
  const lines = await cutLines(split, most, box.width / smallest.size, blank, measure)
  return { size: smallest.size, leading: smallest.leading, lines }
}

/** A line beside which the longest is more than twice as long. */
async function isLopsided(lines: readonly string[], measure: Measure): Promise<boolean> {
  const widths = await Promise.all(lines.map(measure))
  return Math.max(...widths) > 2 * Math.min(...widths)
}

function join(words: readonly Word[], from = 0, to = words.length): string {
  return words
    .slice(from, to)
    .map(({ text, spaced }, at) => (at > 0 && spaced ? ` ${text}` : text))
    .join('')
}

/** A word that no line holds goes on in the next: an address, or a name of chemistry. */
async function splitLong(words: readonly (Word & { width: number })[], width: number, measure: Measure) {
  const parts = words.map(async (word): Promise<Word[]> => {
    if (word.width <= width) return [word]
    const pieces: Word[] = []
    for (const { segment } of graphemes.segment(word.text)) {
      const last = pieces.at(-1)
      if (last && (await measure(last.text + segment)) <= width) last.text += segment
      else pieces.push({ text: segment, spaced: pieces.length === 0 && word.spaced, reluctance: 0 })
    }
    return pieces
  })
  return (await Promise.all(parts)).flat()
}

async function cutLines(
  words: readonly (Word & { width: number })[],
  most: number,
  width: number,
  blank: number,
  measure: Measure,
): Promise<string[]> {
  const lines: string[] = []
  let begin = 0
  while (lines.length < most && begin < words.length) {
    let end = begin
    let wide = 0
    while (end < words.length) {
      const next = wide + (end > begin && words[end]!.spaced ? blank : 0) + words[end]!.width
      if (next > width && end > begin) break
      wide = next
      end++
    }
    lines.push(join(words, begin, end))
    begin = end
  }
  if (begin < words.length) lines.push(await withEllipsis(lines.pop() ?? '', width, measure))
  return lines
}

/** The last letters go until the sign has room, and with them what they leave of a word. */
export async function withEllipsis(line: string, width: number, measure: Measure): Promise<string> {
  let kept = [...graphemes.segment(line)].map(({ segment }) => segment)
  while (kept.length > 1 && (await measure(`${kept.join('')}…`)) > width) kept = kept.slice(0, -1)
  const cut = kept.join('')
  const isWithin = /\S/.test(line[cut.length] ?? ' ')
  const whole = isWithin ? cut.replace(/\s+\S*$/, '') : cut
  return `${(whole.length * 2 > cut.length ? whole : cut).replace(/[\s\p{P}]+$/u, '')}…`
}
