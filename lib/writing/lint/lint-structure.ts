import { nearNames } from '../../base/text/near-names'
import { specFinder } from '../../markdown/calls/read/spec-finder'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { type Prose, standIn } from '../prose/read-prose'
import { placeOf, textOf, visitProse } from '../prose/visit-prose'
import type { Finding } from './finding'

/** Headings that leave out a level, or say the title once more: the page has it above the text. */
export function lintHeadings({ tree }: Prose, title: string): Finding[] {
  const found: Finding[] = []
  let last: number | null = null
  visitProse(tree, (node) => {
    if (node.type !== 'heading') return
    const text = textOf(node)
    if (text.replaceAll(standIn, '').trim() === '') return 'skip'
    const place = placeOf(node)
    if (node.depth === 1 && fold(text) === fold(title)) found.push({ code: 'repeatedTitle', ...place })
    if (last !== null && node.depth > last + 1) {
      const [level, expected] = [node.depth, last + 1].map((depth) => '#'.repeat(depth))
      found.push({ code: 'headingJump', ...place, values: { level: level ?? '', expected: expected ?? '' } })
    }
    last = node.depth
    return 'skip'
  })
  return found
}

/** Calls that the site has no shortcode for, with the names that may have been meant. */
export function lintShortcodes({ calls }: Prose, shortcodes: Readonly<Record<string, ShortcodeSpec>>): Finding[] {
  const specOf = specFinder(shortcodes as Record<string, ShortcodeSpec>)
  return calls
    .filter(({ name }) => specOf(name) === undefined && !name.endsWith('.inline'))
    .map(({ name, nameAt }): Finding => {
      const [near] = nearNames(name, Object.keys(shortcodes))
      const place = { from: nameAt, to: nameAt + name.length }
      return { code: 'unknownShortcode', ...place, values: { name }, ...(near === undefined ? {} : { fix: near }) }
    })
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
