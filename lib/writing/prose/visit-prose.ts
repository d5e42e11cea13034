import type { Nodes, Root } from 'mdast'

/** 'skip' leaves out what is in the node. */
type Visitor = (node: Nodes) => unknown

/** Every node in the order of the text. */
export function visitProse(tree: Root, visitor: Visitor): void {
  const walk = (node: Nodes) => {
    if (visitor(node) === 'skip' || !('children' in node)) return
    for (const child of node.children) walk(child)
  }
  walk(tree)
}

/** Where a node stands; the parser gives every node a place. */
export function placeOf({ position }: Nodes): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 }
}

/** The letters of a node and what is in it. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
}
