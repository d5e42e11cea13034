import type { ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Root as MdastRoot, Node } from 'mdast'
import { SKIP, visit } from '../../base/visit'
import type { Spot } from '../../record/parsed-post'
import type { MappedText } from '../source/positions'
import type { Report } from '../source/report'
import { htmlObjections, losesTags } from './html-file-rules'
import { readTags } from './html-tags'
import { judged } from './safe-html'

/** HTML among the nodes of Markdown, until these become elements too; `value` is what was written. */
export interface HtmlBody extends Node {
  type: 'gajiHtml'
  value: string
  content: ElementContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    gajiHtml: HtmlBody
  }
}

type Options = { unsafe: boolean; report: Report; spotOf: (offset: number) => Spot }

/** The text of an `.html` page, or what stands there between the tags of a shortcode. Nothing in it is Markdown. */
export function parseHtml(text: MappedText, { unsafe, report, spotOf }: Options): MdastRoot {
  const placeAt = (offset: number) => spotOf(text.toBody(offset))
  for (const { at, ...objection } of htmlObjections(readTags(text.text), unsafe)) {
    report({ ...placeAt(at), code: 'raw-html', ...objection, canShow: true })
  }
  const content = allowed(fromHtml(text.text, { fragment: true }).children)
  return { type: 'root', children: [{ type: 'gajiHtml', value: text.text, content }] }

  function allowed(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [{ type: 'text', value: node.value }]
      if (node.type !== 'element') return []
      if (!unsafe && node.tagName === 'iframe') return []
      if (!unsafe && losesTags(node.tagName)) return allowed(node.children)
      return judged(placed(node), allowed)
    })
  }

  function placed<T extends ElementContent>(node: T): T {
    const point = (offset = 0) => ({ ...placeAt(offset), offset: text.toBody(offset) })
    const { start, end } = node.position ?? {}
    return { ...node, position: start && end && { start: point(start.offset), end: point(end.offset) } }
  }
}

/** Puts the elements where they stand, before any rule looks at the tree. */
export function rehypeHtmlBody() {
  return (root: Root) => {
    visit(root, (node, index, parent) => {
      if ((node as Node).type !== 'gajiHtml' || !parent || index === undefined) return
      const { content } = node as unknown as HtmlBody
      parent.children.splice(index, 1, ...content)
      return [SKIP, index + content.length]
    })
  }
}
