import type { Nodes } from 'mdast'
import { readingMinutes } from '../../markdown/result/words'
import { type Prose, standIn } from './read-prose'
import { placeOf, visitProse } from './visit-prose'

export type TextCount = {
  /** letters and signs of what readers read, blanks between words too */
  withSpaces: number
  withoutSpaces: number
  /** by the rule of the published page */
  minutes: number
}

/** Of a body; what is counted are characters as a reader sees them, so that 한 is one in NFD too. */
export function countText(prose: Prose): TextCount {
  const text = plainText(prose).normalize('NFC')
  const spaced = text.replace(/\s+/g, ' ').trim()
  return {
    withSpaces: [...spaced].length,
    withoutSpaces: [...spaced.replaceAll(' ', '')].length,
    minutes: readingMinutes(text),
  }
}

/** Marks of Markdown and addresses away; what stands on different lines, or in different cells, stays apart. */
function plainText({ text: source, tree }: Prose): string {
  let text = ''
  let end = 0
  visitProse(tree, (node: Nodes) => {
    if (node.type === 'html' || node.type === 'definition') return 'skip'
    if (!('value' in node)) return
    const { from, to } = placeOf(node)
    if (/[\n|]/.test(source.slice(end, from))) text += '\n'
    text += node.value.replaceAll(standIn, '')
    end = to
  })
  return text
}
