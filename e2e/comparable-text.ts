import type { Nodes } from 'hast'
import { toText } from 'hast-util-to-text'
import { hasClass } from './read-page'

/**
 * The text of a page, less what is meant to differ from Hugo's: its typographer's marks, which here stand only where
 * they are right next to Hangul, the white space of its templates, and formulas, which it leaves to the browser.
 */
export function comparableText(tree: Nodes): string {
  return toText(withoutFormulas(tree))
    .replace(/\$\$[^$]+\$\$|\$[^$\n]+\$/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...')
    .replace(/–/g, '--')
    .replace(/—/g, '---')
    .replace(/\s+/g, '')
}

function withoutFormulas<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const children = node.children.filter((child) => child.type !== 'element' || !hasClass(child, 'math'))
  return { ...node, children: children.map(withoutFormulas) }
}
