import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'

/** HTML without what is ours by design and without white space that doesn't show. */
export function comparable(tree: Root): string {
  return toHtml(simple(tree) as Root, { quoteSmart: false })
    .replace(/\s+(?=<)|(?<=>)\s+/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
}

function simple(node: Nodes): Nodes {
  if (node.type !== 'element' && node.type !== 'root') return node
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return []
    const kept = simple(child as Nodes) as ElementContent
    return kept.type === 'element' && isOurs(kept)
      ? kept.children.filter((inner) => !('tagName' in inner) || inner.tagName !== 'figcaption')
      : [kept]
  })
  if (node.type === 'root') return { ...node, children }
  if (node.tagName === 'code') return { ...node, children: [{ type: 'text', value: toText(node) }] }
  if (node.tagName === 'pre') return { ...node, properties: {}, children: [codeOf(node)] }
  const { ariaLabel: _, ...properties } = node.properties
  const classes = [properties.className ?? []].flat().filter((name) => !/task-list|^num$/.test(String(name)))
  if (classes.length > 0) properties.className = classes as string[]
  else delete properties.className
  if (typeof properties.style === 'string') properties.align = /text-align: (\w+)/.exec(properties.style)?.[1]
  delete properties.style
  const sorted = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => a.localeCompare(b)))
  return { ...node, properties: sorted, children }
}

/** Boxes round code and tables, which scroll by themselves. */
function isOurs(node: Element) {
  const classes = [node.properties.className ?? []].flat()
  return classes.includes('highlight') || classes.includes('table-scroll')
}

function codeOf(pre: Element): Element {
  const [code] = pre.children
  const language =
    code?.type === 'element'
      ? [code.properties.className].flat().filter((name) => String(name).startsWith('language-'))
      : []
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: language as string[] },
    children: [{ type: 'text', value: toText(pre).trimEnd() }],
  }
}
