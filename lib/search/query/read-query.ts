import { foldText } from '../text/fold-text'
import { withoutParticle } from '../text/particles'
import { splitRuns } from '../text/split-runs'

/** A word of a query with all that it may be found by, itself first. */
export type Term = { texts: string[]; isLast: boolean; isAlone: boolean }

/** The longest name in an alias, in words. */
const longestName = 3

/**
 * The words of a query, folded. Words that together are another name of something (딥 러닝, "deep learning") are one term.
 * A consonant alone after a space is one that is still being typed.
 */
export function readQuery(query: string, aliases: readonly string[][]): Term[] {
  const all = foldText(query)
    .split(/\s+/)
    .filter((word) => splitRuns(word).length > 0)
  const words = all.length > 1 && /^[ㄱ-ㅣ]$/.test(all.at(-1) as string) ? all.slice(0, -1) : all
  const terms: Term[] = []
  for (let at = 0; at < words.length; ) {
    const { count, names } = nameAt(words, at, aliases)
    const own = words.slice(at, at + count).join(' ')
    at += count
    terms.push({
      texts: [...new Set([own, bare(own), ...names])],
      isLast: at === words.length,
      isAlone: words.length === count,
    })
  }
  return terms
}

function nameAt(
  words: readonly string[],
  at: number,
  aliases: readonly string[][],
): { count: number; names: string[] } {
  for (let count = Math.min(longestName, words.length - at); count > 0; count--) {
    const own = words.slice(at, at + count).join('')
    const names = aliases.find((list) => list.some((name) => [own, bare(own)].includes(name.replaceAll(' ', ''))))
    if (names) return { count, names }
  }
  return { count: 1, names: [] }
}

/** Without the particle of its last syllables. */
export function bare(word: string): string {
  const last = splitRuns(word).at(-1)
  if (last?.kind !== 'syllables' || last.end !== word.length) return word
  return word.slice(0, last.start) + withoutParticle(last.text, last.start > 0 ? 0 : 2)
}
