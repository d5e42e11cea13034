import type { Element } from 'hast'

/** A link between a footnote and its mark, which no author wrote. */
export function isNoteLink(node: Element): boolean {
  return node.properties.role === 'doc-noteref' || node.properties.role === 'doc-backlink'
}
