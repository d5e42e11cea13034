import type { BlockContent, DefinitionContent, Nodes, Parent, Root } from 'mdast'
import { markerPattern } from '../mark/markers'

/**
 * What stands between a shortcode's tags, parsed on its own and kept at the end of the root until the
 * shortcode takes it in. So every rule sees one tree, and paragraphs inside shortcodes follow them all.
 */
export interface InnerMarkdown extends Parent {
  type: 'gajiInner'
  marker: string
  /** name of the parameter it was, empty for the content */
  part: string
  /** {{% %}}: its headings count among the page's own */
  isPages: boolean
  children: (BlockContent | DefinitionContent)[]
}

declare module 'mdast' {
  interface RootContentMap {
    gajiInner: InnerMarkdown
  }
}

/** Visits the nodes as a reader meets them: the inside of a shortcode where the shortcode is called. */
export function visitInReadingOrder(root: Root, visit: (node: Nodes, isPages: boolean) => void): void {
  const inners = new Map<string, InnerMarkdown[]>()
  for (const node of root.children) {
    if (node.type === 'gajiInner') inners.set(node.marker, [...(inners.get(node.marker) ?? []), node])
  }
  walk(root, true)

  function walk(node: Nodes, isPages: boolean) {
    visit(node, isPages)
    if ('children' in node) {
      for (const child of [...node.children]) {
        if (node !== root || child.type !== 'gajiInner') walk(child, isPages)
      }
    } else if (inners.size > 0 && 'value' in node) {
      for (const [marker] of node.value.matchAll(markerPattern)) {
        for (const inner of inners.get(marker) ?? []) walk(inner, isPages && inner.isPages)
      }
    }
  }
}
