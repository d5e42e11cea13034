import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes, Parent } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { checkLimits } from '../../markdown/limits/limits'

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })

/**
 * A stranger's text as a tree: paragraphs, lists, quotations, code, emphasis and links, and of all else what it says. Only
 * elements that are made here can come out, and no attribute but a link's. What would hang the parser stays as it is written.
 */
export function commentTree(text: string): ElementContent[] {
  if (checkLimits(text, 1, '').length > 0) return [h('p', lines(text))]
  return all(parser.parse(text))
}

function all(parent: Parent): ElementContent[] {
  return parent.children.flatMap(one)
}

function one(node: Nodes): ElementContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [h('p', node.type === 'heading' ? [h('strong', all(node))] : all(node))]
    case 'text':
      return lines(node.value)
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [h(node.type === 'strong' ? 'strong' : node.type === 'emphasis' ? 'em' : 'del', all(node))]
    case 'inlineCode':
      return [h('code', node.value)]
    case 'code':
      return [h('pre', [h('code', node.value)])]
    case 'blockquote':
      return [h('blockquote', all(node))]
    case 'list':
      return [h(node.ordered ? 'ol' : 'ul', all(node))]
    case 'listItem':
      return [h('li', node.spread ? all(node) : all(node).flatMap(inside))]
    case 'break':
      return [h('br')]
    case 'thematicBreak':
      return [h('hr')]
    case 'link':
      return link(node.url, all(node))
    case 'image':
      return link(node.url, [{ type: 'text', value: node.alt || node.url }])
    case 'html':
      return lines(node.value)
    case 'definition':
      return []
    case 'linkReference':
      return all(node)
    case 'imageReference':
      return lines(node.alt ?? '')
    case 'tableRow':
      return [
        h(
          'p',
          node.children.flatMap((cell, at) => [...(at > 0 ? lines(' · ') : []), ...all(cell)]),
        ),
      ]
    default:
      return 'children' in node ? all(node) : 'value' in node ? lines(String(node.value)) : []
  }
}

/** The address as a browser understands it: another scheme than the web's and mail's is text. */
function link(url: string, content: ElementContent[]): ElementContent[] {
  if (!URL.canParse(url) || !/^(?:https?|mailto):$/.test(new URL(url).protocol)) return content
  return [h('a', { href: new URL(url).href, rel: 'nofollow ugc noopener' }, content)]
}

/** A new line is meant as one: whoever types a comment presses Enter for it. */
function lines(text: string): ElementContent[] {
  return text.split('\n').flatMap((line, at) => [...(at > 0 ? [h('br')] : []), { type: 'text' as const, value: line }])
}

function inside(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? node.children : [node]
}
