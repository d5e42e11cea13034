import { disassemble } from 'es-hangul'
import { nearNames } from '../../base/text/near-names'

/** A tag or a category of the site, and how many posts have it. */
export type Term = { name: string; count: number }

/** Whatever case and signs stand between its words: "LLM_Models", "llm models" and "LLM-models" are one. */
export function foldTerm(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

/** Terms that begin with what is typed, down to the letters of a syllable, then those that have it within; most used first. */
export function completeTerm(typed: string, known: readonly Term[], chosen: readonly string[]): Term[] {
  const wanted = keysOf(typed)
  const taken = new Set(chosen.map(foldTerm))
  const found = known.flatMap((term) => {
    const at = keysOf(term.name).indexOf(wanted)
    return at < 0 || taken.has(foldTerm(term.name)) ? [] : [{ term, begins: at === 0 }]
  })
  return found
    .sort((a, b) => Number(b.begins) - Number(a.begins) || b.term.count - a.term.count || compare(a.term, b.term))
    .map(({ term }) => term)
}

/**
 * Terms of the site that a new one may have been meant as: 'same' is spelt with other case or signs and would be
 * another page beside it, 'near' a letter off or in the plural. [] for a term that is there, exactly so.
 */
export function nearTerms(name: string, known: readonly Term[]): { term: Term; how: 'same' | 'near' }[] {
  const written = name.normalize('NFC').trim()
  if (known.some((term) => term.name.normalize('NFC') === written)) return []
  const folded = foldTerm(written)
  const same = known.filter((term) => foldTerm(term.name) === folded)
  if (same.length > 0) return same.map((term) => ({ term, how: 'same' as const }))
  const near = new Set(
    folded.length > 4
      ? nearNames(
          folded,
          known.map(({ name }) => foldTerm(name)),
        )
      : [],
  )
  const isPlural = (other: string) => /^[a-z]{3,}$/.test(folded) && (other === `${folded}s` || folded === `${other}s`)
  return known
    .filter((term) => near.has(foldTerm(term.name)) || isPlural(foldTerm(term.name)))
    .map((term) => ({ term, how: 'near' as const }))
}

/** Jamo as they are typed, so that "랭ㅊ" finds 랭체인 while its syllable is composed. */
function keysOf(text: string): string {
  return disassemble(foldTerm(text))
}

function compare(a: Term, b: Term): number {
  return a.name < b.name ? -1 : 1
}
