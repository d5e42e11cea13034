import type { Nodes, Root } from 'mdast'
import { visit } from '../../base/visit'
import { mdxElements } from './mdx-elements'

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** The components of a text, in its order: the same for whoever reads it with the same syntax. */
export function componentsIn(tree: Root): Component[] {
  const components: Component[] = []
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name && !mdxElements.has(node.name)) components.push(node)
  })
  return components.sort((one, other) => startOf(one) - startOf(other))
}

export function componentPlaces(tree: Root): string[] {
  return componentsIn(tree).map(({ position }) => `${position?.start.line}:${position?.start.column}`)
}

function startOf({ position }: Component): number {
  return position?.start.offset ?? 0
}
