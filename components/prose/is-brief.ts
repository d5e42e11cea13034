import type { Nodes, Root } from 'hast'

/** Whether most paragraphs are a sentence or less: such a text is set closer. */
export function isBrief(tree: Root): boolean {
  const lengths = tree.children.flatMap((node) => {
    return node.type === 'element' && node.tagName === 'p' ? [lengthOf(node)] : []
  })
  const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  return lengths.length >= 12 && median < 40
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}
