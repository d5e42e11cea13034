import { foldWithOffsets } from '../text/fold-text'

/** From–to in UTF-16 units of the text. */
export type Range = [from: number, to: number]

/** Signs that a name may be written with or without. */
const between = /[\s\-._+]/

/**
 * Where the words of an answer stand in a text in NFC, whatever spaces and joints either is written with. `words` are
 * folded. Ranges are ascending and don't touch.
 */
export function rangesOf(text: string, words: readonly string[]): Range[] {
  const { folded, at } = foldWithOffsets(text)
  const kept: number[] = []
  let bare = ''
  for (let unit = 0; unit < folded.length; unit++) {
    if (between.test(folded[unit] as string)) continue
    kept.push(unit)
    bare += folded[unit]
  }
  const found: Range[] = []
  for (const word of words) {
    const name = word.replace(new RegExp(between, 'g'), '')
    if (!name) continue
    for (let start = bare.indexOf(name); start !== -1; start = bare.indexOf(name, start + name.length)) {
      const isPart = /^[a-z0-9]/.test(name) && /[a-z0-9]/.test(folded[(kept[start] as number) - 1] ?? '')
      if (isPart) continue
      const last = kept[start + name.length - 1] as number
      found.push([at[kept[start] as number] as number, at[last + 1] as number])
    }
  }
  return joined(found)
}

/** A stretch of a text around its first words, at most so many signs, cut between words. */
export function excerpt(text: string, words: readonly string[], most = 140): string {
  const line = text.replace(/\s+/g, ' ')
  const [first] = rangesOf(line, words)
  const around = Math.max(0, (first?.[0] ?? 0) - most / 4)
  const start = around === 0 ? 0 : line.indexOf(' ', around - 1) + 1 || around
  const end = start + most >= line.length ? line.length : line.lastIndexOf(' ', start + most)
  const shown = line.slice(start, end > start ? end : start + most)
  return (start > 0 ? '… ' : '') + shown + (start + shown.length < line.length ? ' …' : '')
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}
