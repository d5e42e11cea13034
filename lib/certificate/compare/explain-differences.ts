import type { ElementContent, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { ownWords } from './comparable-text'
import { type Difference, differingWords } from './differing-words'

/** A stretch of a page's text that is not Hugo's to the letter, and why; null where nobody has said why. */
export type ExplainedDifference = { hugos: string; ours: string; reason: string | null }

const formula = '⟨formula⟩'

/** Every difference between a page's text and Hugo's, white space aside. */
export function explainDifferences(tree: Nodes, hugosText: string): ExplainedDifference[] {
  const hugos = textOf(fromHtml(hugosText, { fragment: true }))
  return differingWords(wordsOf(hugos), wordsOf(textOf(tree))).map((difference) => ({
    hugos: difference.theirs.join(' '),
    ours: difference.ours.join(' '),
    reason: reasonOf(difference),
  }))
}

const quotes = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/<<|>>/g, '"')
const dashes = (text: string) => text.replace(/…/g, '...').replace(/—/g, '---').replace(/–/g, '--')
const without = (signs: RegExp) => (text: string) => text.replace(signs, '')

/** What makes the two the same, and what it is called. Each changes signs that no other does, so that several add up. */
const reasons: [(text: string) => string, string][] = [
  [quotes, 'quotes beside Hangul stay as typed where Hugo would turn one the wrong way'],
  [dashes, 'dashes and dots stay as typed beside Hangul'],
  [without(/\*/g), 'bold text next to a Korean particle is bold, where Hugo shows its stars'],
  [without(/~/g), 'one tilde is a range in Korean and strikes nothing through'],
  [without(/\[!\w+\][+-]?/g), 'an alert is shown as one; Hugo leaves that to the theme'],
  [without(/↩|\ufe0e/g), 'the arrow back from a note is drawn otherwise'],
]

function reasonOf({ theirs, ours }: Difference): string | null {
  const hugos = theirs.join('')
  const own = ours.join('')
  if (own.includes(formula)) return 'a formula is set by KaTeX, where Hugo hands its source to a script'
  const explains = (some: typeof reasons) => some.reduce(alike, hugos) === some.reduce(alike, own)
  if (!explains(reasons)) return null
  const needed = reasons.filter((reason) => !explains(reasons.filter((other) => other !== reason)))
  return needed.map(([, name]) => name).join('; ') || 'white space'
}

const alike = (text: string, [same]: (typeof reasons)[number]) => same(text)

const wordsOf = (text: string) => text.normalize('NFC').split(/\s+/).filter(Boolean)

/** The text as a reader has it, blocks apart from each other, a formula as one word. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element') {
    const classes = Array.isArray(node.properties.className) ? node.properties.className : []
    if (classes.includes('math')) return classes.includes('math-display') ? ` ${formula} ` : formula
    if (ownWords.some((name) => classes.includes(name))) return ''
  }
  const inside = (node.children as ElementContent[]).map(textOf).join('')
  return node.type === 'element' && isBlock.test(node.tagName) ? ` ${inside} ` : inside
}

const isBlock = /^(?:p|div|li|ul|ol|dl|d[td]|h[1-6]|pre|table|t[rdh]|blockquote|aside|figure|figcaption|br|hr)$/
