import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import type { FeedOptions } from './feed-options'
import { plainShortcode } from './plain-shortcode'

/** The tree as a feed can carry it: plain HTML, full addresses, no shortcodes, no highlighting. Takes a resolved tree. */
export function toFeedTree(tree: Root, options: FeedOptions): Root {
  const whole = new WeakSet<Element>()
  return { type: 'root', children: simplify(tree.children as ElementContent[]) }

  function simplify(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return node.type === 'text' ? [node] : []
      if (hasClass(node, 'katex-html')) return []
      if (node.tagName === 'pre') return [plainCode(node)]
      if (node.tagName === 'gaji-shortcode' || node.tagName === 'gaji-component') {
        return plainShortcode(asCall(node), options, simplify).map(withAllAddresses)
      }
      const children = simplify(node.children)
      // Boxes that scroll by themselves need a style sheet.
      if (node.tagName === 'div' && (hasClass(node, 'highlight') || hasClass(node, 'table-scroll'))) return children
      return [withAddresses({ ...node, children })]
    })
  }

  /** What a shortcode has made may stand at any depth. */
  function withAllAddresses(node: ElementContent): ElementContent {
    if (node.type !== 'element' || whole.has(node)) return node
    return withAddresses({ ...node, children: node.children.map(withAllAddresses) })
  }

  function withAddresses(node: ElementContent): ElementContent {
    if (node.type !== 'element') return node
    const {
      className: _c,
      style: _s,
      tabIndex: _t,
      srcSet: _r,
      sizes: _z,
      loading: _l,
      decoding: _d,
      fetchPriority: _f,
      picture: _p,
      missing: _m,
      broken: _b,
      ...properties
    } = node.properties
    if (typeof properties.href === 'string') properties.href = options.absolute(properties.href)
    if (typeof properties.src === 'string') properties.src = options.absolute(properties.src)
    const made = { ...node, properties }
    whole.add(made)
    return made
  }
}

/** A component of `.mdx` is a shortcode by another spelling. */
function asCall(node: Element): Element {
  if (node.tagName === 'gaji-shortcode') return node
  const { component: _c, place: _p, calls, shownAs, href, ...params } = node.properties
  const shown = { ...(shownAs ? { as: String(shownAs) } : {}), ...(href === undefined ? {} : { href }) }
  return { ...node, properties: { name: String(calls), params: JSON.stringify(params), ...shown } }
}

export function toFeedHtml(tree: Root, options: FeedOptions): string {
  return toHtml(toFeedTree(tree, options))
}

/** Colours come from the site's style sheet, which a feed doesn't have; whoever reads it may know the language's own. */
function plainCode(pre: Element): Element {
  const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code')
  const isCode = code?.type === 'element'
  const text = { type: 'text' as const, value: textOf(isCode ? code : pre).trimEnd() }
  const { className } = isCode ? code.properties : {}
  return {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [{ type: 'element', tagName: 'code', properties: className ? { className } : {}, children: [text] }],
  }
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name)
}
