import type { Element, Root } from 'hast'
import { visit } from '../../base/visit'

/**
 * The page's title is its one h1. Headings of a body that has an h1 move below it, and none skips a level, so
 * that the outline reads in order. Ids stay.
 */
export function rehypeHeadingLevels({ demote }: { demote: boolean }) {
  return (root: Root) => {
    if (!demote) return
    const above: number[] = []
    visit(root, 'element', (node: Element) => {
      const level = headingLevel(node)
      if (level === null) return
      while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop()
      above.push(level)
      node.tagName = `h${Math.min(above.length + 1, 6)}`
    })
  }
}

export function headingLevel(node: Element): number | null {
  const found = /^h([1-6])$/.exec(node.tagName)
  return found ? Number(found[1]) : null
}
