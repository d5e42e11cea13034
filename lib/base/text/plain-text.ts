import type { Nodes } from 'hast'
import { toText } from 'hast-util-to-text'

/** What a reader reads, without markup, notes' marks and formulas' second copy: for search, summaries and feeds. */
export function toPlainText(tree: Nodes): string {
  const lines = tree.type === 'root' || tree.type === 'element' ? withoutMarks(tree) : tree
  return toText(lines as never)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The text of a node in one line, for links and headings. */
export function inlineText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isMark(node.tagName, node.properties)) return ''
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  return 'children' in node ? node.children.map(inlineText).join('') : ''
}

function withoutMarks<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = node.children
    .filter((child) => !(child.type === 'element' && isMark(child.tagName, child.properties)))
    .map(withoutMarks)
  return { ...node, children } as Node
}

/** Notes' marks, and what of a formula is for the eye. */
export function isMark(tagName: string, properties: Record<string, unknown>): boolean {
  if (tagName === 'annotation') return true
  const classes = Array.isArray(properties.className) ? properties.className : []
  // KaTeX gives a formula twice; what screen readers get is the text of it.
  return properties.role === 'doc-noteref' || properties.role === 'doc-backlink' || classes.includes('katex-html')
}
