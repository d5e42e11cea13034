import type { Element, Root } from 'hast'
import { visit } from '../../base/visit'

/** An image alone in its paragraph stands by itself where `wrapStandAloneImageWithinParagraph = false`. */
export function rehypeStandaloneImages({ wrap }: { wrap: boolean }) {
  return (root: Root) => {
    if (wrap) return
    visit(root, 'element', (node: Element, index, parent) => {
      const [image] = node.children
      if (!parent || index === undefined || node.tagName !== 'p' || node.children.length !== 1) return
      if (image?.type !== 'element' || image.tagName !== 'img') return
      parent.children[index] = { ...image, properties: { ...node.properties, ...image.properties } }
    })
  }
}
