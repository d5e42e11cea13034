import type { PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from '../../../base/visit'

/** Each line end the author types becomes a `<br>`. Hugo: markup.goldmark.renderer.hardWraps */
export function remarkHardWraps() {
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('\n')) return
      const pieces = splitLines(node)
      parent.children.splice(index, 1, ...pieces)
      return [SKIP, index + pieces.length]
    })
  }
}

function splitLines(node: Text): PhrasingContent[] {
  const lines = node.value.split('\n')
  const pieces: PhrasingContent[] = []
  for (const [index, value] of lines.entries()) {
    if (index > 0) pieces.push({ type: 'break', ...(node.position && { position: node.position }) })
    if (value) pieces.push({ ...node, value })
  }
  return pieces
}
