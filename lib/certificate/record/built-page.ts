import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from '../../base/visit'
import type { RecordedPage } from './site-record'

const shortest = 24

/** A page of a theme; null for one that only leads on, as Hugo's aliases do. */
export function readBuiltPage(html: string): RecordedPage | null {
  const tree = fromHtml(html)
  if (isRedirect(tree)) return null
  const titles: string[] = []
  visit(tree, 'element', (node) => {
    const { tagName, properties } = node
    if (tagName === 'title' || tagName === 'h1') titles.push(toText(node).trim())
    if (tagName === 'meta' && properties.property === 'og:title') titles.push(String(properties.content ?? ''))
  })
  const text = contentOf(tree)
  return { kind: null, titles, headings: headingIds(text), text: null, paragraphs: paragraphsOf(text) }
}

function isRedirect(tree: Root): boolean {
  let found = false
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'refresh') found = true
  })
  return found
}

/** The innermost of what themes put a text into. */
const names = /(?:^|[\s_-])(?:post|article|entry|page|single)?[_-]*(?:content|body|markdown|prose)(?:$|\s)/i

function contentOf(tree: Root): Nodes {
  let article: Element | undefined
  let main: Element | undefined
  let named: Element | undefined
  visit(tree, 'element', (node) => {
    if (node.tagName === 'article') article ??= node
    if (node.tagName === 'main') main ??= node
    const classes = [node.properties.className ?? []].flat().join(' ')
    if ((article ?? main) && names.test(classes)) named ??= node
  })
  return named ?? article ?? main ?? tree
}

/** Those in the text that are marked by Hugo: what a theme adds has its ids elsewhere. */
function headingIds(tree: Nodes): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'nav' || tagName === 'aside' || tagName === 'header' || tagName === 'footer') return SKIP
    if (/^h[1-6]$/.test(tagName) && properties.id) ids.push(String(properties.id))
  })
  return ids
}

function paragraphsOf(tree: Nodes): string[] {
  const found: string[] = []
  visit(tree, 'element', (node) => {
    const { tagName } = node
    if (/^(?:nav|aside|header|footer|form|script|style|noscript)$/.test(tagName)) return SKIP
    if (tagName !== 'p') return
    const text = toText(node).trim()
    if (text.length >= shortest) found.push(text)
    return SKIP
  })
  return found
}
