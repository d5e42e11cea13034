import type { ElementContent, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/**
 * The text of a page for comparing with Hugo's, less what is meant to differ: typographic marks, which here stand only
 * where they are right next to Hangul; stars and tildes that Hugo shows and we understand, or the other way round;
 * the marks and numbers of notes; the spelling of formulas; white space.
 */
export function textOfTree(tree: Nodes): string {
  return comparable(textOf(tree))
}

/** Labels of notes, alerts and code. */
export const ownWords = ['sr-only', 'alert-title', 'code-title']

/** Hugo's text in the record keeps its character references. */
export function textOfRecord(text: string): string {
  return comparable(textOf(fromHtml(text, { fragment: true })))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : ''
  const { properties, tagName } = node
  const classes = Array.isArray(properties.className) ? properties.className : []
  if (properties.role === 'doc-backlink') return ''
  // A formula's source is what Hugo shows of it.
  if (classes.includes('katex-html')) return ''
  if (tagName === 'semantics') return node.children.filter(isSource).map(textOf).join('')
  if (ownWords.some((name) => classes.includes(name))) return ''
  return node.children.map(textOf).join('')
}

function isSource(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'annotation'
}

/** Of a text without markup. */
export function comparable(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/…/g, '...')
      .replace(/–/g, '--')
      .replace(/—/g, '---')
      .replace(/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/g, '')
      .replace(/[*~$\\_]/g, '')
      // The arrow back from a note.
      .replace(/\u21A9\uFE0E?/g, '')
      .replace(/\s+/g, '')
  )
}
