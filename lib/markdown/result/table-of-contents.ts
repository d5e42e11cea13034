import type { Element, ElementContent, Root } from 'hast'
import { inlineText } from '../../base/text/plain-text'
import type { TocEntry } from '../../record/parsed-post'
import type { MarkupConfig } from '../../record/types'
import { headingLevel } from '../html/heading-levels'

/** The page's contents. Headings inside shortcodes are on the page, but not in Hugo's table of contents. */
export function tableOfContents(root: Root, levels: MarkupConfig['tableOfContents']): TocEntry[] {
  const toc: TocEntry[] = []
  const open: TocEntry[] = []
  walk(root, true)
  return toc

  function walk(node: Root | ElementContent, inPage: boolean) {
    if (node.type !== 'root' && node.type !== 'element') return
    // {{< >}} renders its inside apart from the page, {{% %}} as part of it.
    const isApart = node.type === 'element' && node.tagName === 'gaji-shortcode' && node.properties.form === '<'
    if (node.type === 'element') takeHeading(node, inPage)
    for (const child of node.children) walk(child as ElementContent, inPage && !isApart)
  }

  function takeHeading(node: Element, inPage: boolean) {
    const level = headingLevel(node)
    if (level === null) return
    const id = typeof node.properties.id === 'string' ? node.properties.id : ''
    if (!inPage || !id || level < levels.startLevel || (levels.endLevel > 0 && level > levels.endLevel)) return
    const entry: TocEntry = {
      id,
      level,
      text: inlineText(node).trim(),
      content: tocContent(node.children),
      children: [],
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const siblings = open.at(-1)?.children ?? toc
    siblings.push(entry)
    open.push(entry)
  }
}

/** Markup of a heading that may stand inside a link: no links, notes or ids of its own. */
function tocContent(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type !== 'element' || isNote(node)) return []
    const children = tocContent(node.children)
    if (node.tagName === 'a') return children
    const { id: _id, ...properties } = node.properties
    return [{ type: 'element', tagName: node.tagName, properties, children }]
  })
}

function isNote(node: Element): boolean {
  return node.tagName === 'sup' && typeof node.properties.id === 'string' && node.properties.id.startsWith('fnref')
}
