import type { Prose } from '../prose/read-prose'
import { placeOf, visitProse } from '../prose/visit-prose'
import { type WrongForm, wrongForms } from './wrong-forms'
import { wrongAnywhere, wrongAtStart } from './wrong-words'

/** A suggestion: `fix` in the place of the body's letters from `from` to `to`, which are `values.found`. */
export type Slip = { from: number; to: number; fix: string; values: { found: string; fix: string } }

const one = (words: Readonly<Record<string, string>>) => Object.keys(words).join('|')
const forms: readonly (WrongForm | readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [new RegExp(one(wrongAnywhere), 'gu'), wrongAnywhere],
  [new RegExp(`(?<![가-힣])(?:${one(wrongAtStart)})`, 'gu'), wrongAtStart],
  ...wrongForms,
]

/**
 * Common slips of Korean spelling, and only what is certainly one. Code, links, shortcodes, formulas and HTML aren't
 * looked at, nor a word in quotes by itself: who writes ‘됬’ so writes about it.
 */
export function lintSpelling({ text, tree }: Prose): Slip[] {
  const slips: Slip[] = []
  visitProse(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'definition') return 'skip'
    if (node.type !== 'text') return
    const { from, to } = placeOf(node)
    slips.push(...slipsOf(text.slice(from, to), from))
  })
  return slips.sort((a, b) => a.from - b.from)
}

function slipsOf(text: string, offset: number): Slip[] {
  if (!/[가-힣]/.test(text)) return []
  const slips: Slip[] = []
  for (const [pattern, fix] of forms) {
    for (const match of text.matchAll(pattern)) {
      const [found] = match
      const { index } = match
      const around = (text[index - 1] ?? '') + (text[index + found.length] ?? '')
      if (/^(?:‘’|“”|''|""|「」)$/.test(around)) continue
      const right = typeof fix === 'string' ? fix.replace(/\$(\d)/g, (_, group) => match[group] ?? '') : fix[found]
      if (right === undefined || right === found) continue
      const [from, to] = [offset + index, offset + index + found.length]
      // One place is told once: 됬 of 안됬 too.
      if (slips.some((slip) => slip.from < to && from < slip.to)) continue
      slips.push({ from, to, fix: right, values: { found, fix: right } })
    }
  }
  return slips
}
