import type { Heading, Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { MarkupConfig } from '../../record/types'
import { visitInReadingOrder } from '../calls/place/reading-order'
import { HeadingIds, headingIdText } from '../result/heading-ids'
import { trailingAttributes } from '../syntax/attributes'

/** Gives headings their attributes and ids. The page's own come first: what stands in shortcodes makes way. */
export function remarkHeadingIds(markup: MarkupConfig) {
  return (root: Root, file: VFile) => {
    const source = String(file)
    const headings: { node: Heading; isPages: boolean }[] = []
    visitInReadingOrder(root, (node, isPages) => {
      if (node.type === 'heading') headings.push({ node, isPages })
    })
    const ids = new HeadingIds(markup.autoHeadingIDType)
    const sourceOf = (node: Nodes) => source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

    for (const { node } of [...headings.filter((h) => h.isPages), ...headings.filter((h) => !h.isPages)]) {
      const properties = markup.attributeTitle ? takeAttributes(node, source) : {}
      if (properties.id) ids.keep(String(properties.id))
      else if (markup.autoHeadingID && markup.autoHeadingIDType !== 'none') {
        const id = ids.make(headingIdText(node, markup.typographer, sourceOf))
        if (id !== null) properties.id = id
      }
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
    }
  }
}

/** `## Title {#id .class}`: off the text, onto the heading. */
function takeAttributes(heading: Heading, source: string) {
  const last = heading.children.at(-1)
  const lines = source.slice(heading.position?.start.offset, heading.position?.end.offset).split('\n')
  const found = trailingAttributes(lines.findLast((line) => !/^\s*(=+|-+)\s*$/.test(line)) ?? '')
  if (!found || last?.type !== 'text') return {}
  // The typographer has curled the quotes in it, so only its brace can be looked for.
  const start = last.value.lastIndexOf('{')
  if (start < 0) return {}
  last.value = last.value.slice(0, start).trimEnd()
  if (last.value === '') heading.children.pop()
  return { ...found.properties }
}
