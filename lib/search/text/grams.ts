import { withoutParticle } from './particles'
import { areJoined, type Run, splitRuns } from './split-runs'

/**
 * What a folded text is found by, in its order, with repetitions. Of syllables each pair of neighbours, also across one
 * space, so that spacing doesn't matter (작업 기억 is 작업기억); a syllable alone is itself, also before its particle. Of
 * other letters the word, its one without a plural's s, the letters in it where digits are too, and what joints make of it:
 * `gpt-3` is found by gpt, 3 and gpt3.
 */
export function gramsOf(folded: string): string[] {
  const runs = splitRuns(folded)
  const grams: string[] = []
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    if (run.kind === 'syllables') {
      if (before?.kind === 'syllables' && isOneSpace(folded, before, run))
        grams.push(lastOf(before.text) + firstOf(run.text))
      grams.push(...gramsOfSyllables(run.text))
    } else if (run.kind === 'word') grams.push(...gramsOfWord(run.text))
  }
  grams.push(...joinedNames(folded, runs))
  return grams
}

function gramsOfSyllables(text: string): string[] {
  const signs = [...text]
  const grams = withoutParticle(text, 1).length === 1 ? [signs[0] as string] : []
  for (let index = 1; index < signs.length; index++) grams.push((signs[index - 1] as string) + signs[index])
  return grams
}

function gramsOfWord(word: string): string[] {
  const grams = [word]
  if (word.length > 3 && /[^su]s$/.test(word)) grams.push(word.slice(0, -1))
  if (/\d/.test(word)) grams.push(...(word.match(/\p{L}{2,}/gu) ?? []))
  return grams
}

/** Words that joints hold together, as one. */
function joinedNames(folded: string, runs: readonly Run[]): string[] {
  const names: string[] = []
  let name = ''
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    const isHeld = run.kind === 'word' && next?.kind === 'word' && areJoined(folded, run, next)
    if (isHeld) name += run.text
    else if (name && run.kind === 'word') {
      names.push(name + run.text)
      name = ''
    } else name = ''
  }
  return names
}

function isOneSpace(folded: string, before: Run, after: Run): boolean {
  return after.start - before.end === 1 && /\s/.test(folded[before.end] as string)
}

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) as number)
const lastOf = (text: string) => [...text].at(-1) as string
