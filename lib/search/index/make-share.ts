import { foldText } from '../text/fold-text'
import { gramsOf } from '../text/grams'
import { withoutParticle } from '../text/particles'
import { splitRuns } from '../text/split-runs'
import { cutSections } from './cut-sections'
import { field, lengthSteps, type SearchedPage, type Section, type Share } from './types'

/** A page's own part of the index, which depends on nothing else. */
export function makeShare(page: SearchedPage): Share {
  const grams = new Map<string, number[]>()
  const words = new Map<string, { count: number; isNamed: boolean }>()
  const terms = Object.values(page.terms).flat()
  const said = [...terms, page.description].join('\n')
  const sections = cutSections(page.sections)
  addSection(
    grams,
    0,
    fieldsOf('', [
      [said, field.heading],
      [page.title, field.title],
    ]),
  )
  countWords(words, [page.title, ...terms].join('\n'), true)
  for (const [index, section] of sections.entries()) {
    addSection(grams, index + 1, fieldsOf(section.text, [[section.title, field.heading]]))
    countWords(words, section.title, true)
    countWords(words, section.text, false)
  }
  const counted = [...words].map(([word, { count, isNamed }]): Share['words'][number] => [word, count, isNamed])
  return { sections: sections.length + 1, grams: [...grams], words: counted }
}

/** The sections of a page as its file holds them, cut as its share counts them. */
export function sectionsOfFile(sections: readonly Section[]): [string, string, string][] {
  return cutSections(sections).map(({ id, title, text }) => [id, title, text])
}

function addSection(grams: Map<string, number[]>, section: number, entries: Map<string, number>): void {
  for (const [gram, how] of entries) {
    const list = grams.get(gram)
    if (list) list.push(section * 16 + how)
    else grams.set(gram, [section * 16 + how])
  }
}

/** gram → how it stands in a section: its length and the best field. `above`: what counts for more, the most last. */
function fieldsOf(text: string, above: readonly (readonly [string, number])[]): Map<string, number> {
  const steps = lengthSteps.filter((step) => text.length > step).length * 4
  const found = new Map<string, number>()
  for (const gram of gramsOf(foldText(text))) found.set(gram, steps + (found.has(gram) ? field.repeated : field.once))
  for (const [named, own] of above) for (const gram of gramsOf(foldText(named))) found.set(gram, steps + own)
  return found
}

/** Words without their particles, for what is typed in part, by initials or wrongly. */
function countWords(words: Map<string, { count: number; isNamed: boolean }>, text: string, isNamed: boolean): void {
  const runs = splitRuns(foldText(text))
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'jamo' || run.text.length > 20) continue
    const word = run.kind === 'syllables' ? withoutParticle(run.text) : run.text
    add(word)
    const next = runs[index + 1]
    // A name of two words is typed as one: 작업 기억 by ㅈㅇㄱㅇ.
    if (isNamed && run.kind === 'syllables' && next?.kind === 'syllables' && next.start - run.end === 1)
      add(run.text + withoutParticle(next.text))
  }

  function add(word: string): void {
    if ([...word].length < 2) return
    const known = words.get(word)
    words.set(word, { count: (known?.count ?? 0) + 1, isNamed: isNamed || (known?.isNamed ?? false) })
  }
}
