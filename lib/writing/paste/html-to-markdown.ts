import type { Element, ElementContent, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { writeMarkdown } from '../../markdown/write-markdown'

/** What says more than a plain text: without any of them the plain text that comes along is the better one. */
const telling = new Set(
  'a strong b em i del s code pre ul ol h1 h2 h3 h4 h5 h6 table blockquote img hr sub sup'.split(' '),
)
const hidden = new Set('script style template noscript head title meta link iframe object svg math button'.split(' '))

/**
 * HTML of the clipboard as Markdown; null where it holds nothing but text in colours, as from a code editor. Whatever
 * could run is gone: Markdown has neither handlers nor scripts, and only addresses that open a page or a letter stay.
 * Brings a parser of HTML along: loaded when something is pasted.
 */
export function htmlToMarkdown(html: string): string | null {
  try {
    return convert(html)
  } catch (error) {
    // So deep that nobody wrote it: the plain text will do.
    if (error instanceof RangeError) return null
    throw error
  }
}

function convert(html: string): string | null {
  const tree = fromHtml(html, { fragment: true })
  const children = tree.children.flatMap((node) => tidy(node as Nodes))
  const root: Root = { type: 'root', children }
  if (!tells(root)) return null
  const mdast = toMdast(root, { document: true, newlines: false })
  return mdast.type === 'root' ? writeMarkdown(mdast).trim() : null
}

function tells(node: Nodes): boolean {
  if (node.type === 'element' && telling.has(node.tagName)) return true
  return 'children' in node && node.children.some((child) => tells(child as Nodes))
}

/** A node as it is taken: none, itself, or what stands in it. */
function tidy(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll('\u00a0', ' ') }]
  if (node.type !== 'element' || hidden.has(node.tagName)) return []
  const children = node.children.flatMap((child) => tidy(child))
  const { tagName, properties } = node
  const style = String(properties.style ?? '')
  if (tagName === 'a') {
    const href = safeAddress(properties.href)
    return href === null || children.length === 0 ? children : [element('a', { href }, children)]
  }
  if (tagName === 'img') {
    const src = safeAddress(properties.src)
    return src === null ? [] : [element('img', { src, alt: String(properties.alt ?? '') }, [])]
  }
  // Google's documents stand in a <b> that isn't bold, and their bold words in spans.
  if ((tagName === 'b' || tagName === 'strong') && /font-weight:\s*(?:normal|[1-4]00)/.test(style)) return children
  if (tagName === 'span') return styled(style, children)
  if (['b', 'strong', 'i', 'em', 'del', 's'].includes(tagName)) return marked(tagName, children)
  const kept =
    tagName === 'code' ? { className: properties.className } : tagName === 'ol' ? { start: properties.start } : {}
  return [element(tagName, kept as Element['properties'], children)]
}

function styled(style: string, children: ElementContent[]): ElementContent[] {
  const slanted = /font-style:\s*italic/.test(style) ? marked('em', children) : children
  return /font-weight:\s*(?:bold|[6-9]00)/.test(style) ? marked('strong', slanted) : slanted
}

/** Marks of Markdown stand at words: blanks at the ends of an element go before and behind it. */
function marked(tagName: string, children: ElementContent[]): ElementContent[] {
  const [first, last] = [children.at(0), children.at(-1)]
  if (!/\S/.test(textIn(children)) && !children.some(isPicture)) return children
  let [before, after] = ['', '']
  if (first?.type === 'text') {
    before = /^\s*/.exec(first.value)?.[0] ?? ''
    first.value = first.value.slice(before.length)
  }
  if (last?.type === 'text') {
    after = /\s*$/.exec(last.value)?.[0] ?? ''
    last.value = last.value.slice(0, last.value.length - after.length)
  }
  const space = (value: string) => (value ? [{ type: 'text' as const, value }] : [])
  return [...space(before), element(tagName, {}, children), ...space(after)]
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(isPicture))
}

function textIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? textIn(node.children) : ''))
    .join('')
}

/** `javascript:` and pictures written out as data are none. */
function safeAddress(written: unknown): string | null {
  const address = typeof written === 'string' ? written.trim() : ''
  return /^(?:https?:\/\/|mailto:|tel:|[/#.?])/i.test(address) ? address : null
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
