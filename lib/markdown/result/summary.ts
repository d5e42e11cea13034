import type { ElementContent, Root, RootContent } from 'hast'
import { toPlainText } from '../../base/text/plain-text'
import type { Summary } from '../../record/parsed-post'
import { countWords } from './words'

type Options = { divider: string; summaryLength: number; isCJK: boolean }

/**
 * What lists show of a post, by Hugo's rules: up to `<!--more-->`, else whole paragraphs until summaryLength
 * words are reached (resources/page/page_markup.go). Takes the divider out of the tree.
 */
export function takeSummary(root: Root, options: Options): Summary {
  const byDivider = cutAtDivider(root, options.divider)
  const cut = byDivider ?? cutAtLength(root, options)
  const tree: Root = { type: 'root', children: cut.children }
  return { tree, text: toPlainText(tree), truncated: cut.truncated, byDivider: byDivider !== null }
}

type Cut = { children: RootContent[]; truncated: boolean }

function cutAtDivider(root: Root, divider: string): Cut | null {
  let found = false
  let truncated = false
  const children = before(root.children as ElementContent[])
  return found ? { children, truncated } : null

  /** The part before the divider; `nodes` itself loses it. */
  function before(nodes: ElementContent[]): ElementContent[] {
    const kept: ElementContent[] = []
    for (const [index, node] of nodes.entries()) {
      if (isDivider(node)) {
        nodes.splice(index, 1)
        found = true
        truncated ||= nodes.slice(index).some(isSolid)
        return kept
      }
      if (node.type === 'text' && node.value.includes(divider)) {
        node.value = node.value.replace(divider, '')
        found = true
        truncated ||= nodes.slice(index + 1).some(isSolid)
        return [...kept, { ...node }]
      }
      if (node.type === 'element') {
        const inside = before(node.children)
        if (found) {
          truncated ||= nodes.slice(index + 1).some(isSolid)
          return inside.length > 0 ? [...kept, { ...node, children: inside }] : kept
        }
      }
      kept.push(node)
    }
    return kept
  }

  function isDivider(node: ElementContent): boolean {
    const [only] = node.type === 'element' && node.tagName === 'p' ? node.children : []
    return only?.type === 'text' && only.value === divider && node.type === 'element' && node.children.length === 1
  }
}

function cutAtLength(root: Root, { summaryLength, isCJK }: Options): Cut {
  let count = 0
  let done = false
  const children = take(root.children as ElementContent[])
  return {
    children,
    truncated: children.length < root.children.length && root.children.slice(children.length).some(isSolid),
  }

  function take(nodes: readonly ElementContent[]): ElementContent[] {
    const kept: ElementContent[] = []
    for (const node of nodes) {
      if (node.type === 'text') count += countWords(node.value, isCJK)
      if (node.type !== 'element') {
        kept.push(node)
        continue
      }
      const inside = take(node.children)
      kept.push(done ? { ...node, children: inside } : node)
      // Only the end of a paragraph ends a summary.
      done ||= node.tagName === 'p' && count >= summaryLength
      if (done) break
    }
    return kept
  }
}

function isSolid(node: RootContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')
}
