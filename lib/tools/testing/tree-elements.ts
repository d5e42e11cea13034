import type { Element, Root } from 'hast'
import { visit } from '../../base/visit'

/** All elements of a tree, in order; with names, those alone. */
export function elementsOf(tree: Root, ...names: string[]): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', (element) => {
    if (names.length === 0 || names.includes(element.tagName)) elements.push(element)
  })
  return elements
}

export const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
