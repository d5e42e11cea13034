import type { Element, Nodes, Root } from 'hast'

export type FoundMention = { id: string; text: string; passage: string }

const around = 40
const blocks = /^(?:p|li|td|th|dd|dt|figcaption|blockquote)$/

/** The links to models that a finished body has, in reading order, each in brackets among the words around it. */
export function listMentions(tree: Root): FoundMention[] {
  const found: FoundMention[] = []
  const walk = (node: Nodes, above: Nodes): void => {
    const id = node.type === 'element' && node.tagName === 'a' ? node.properties.dataModel : undefined
    if (node.type === 'element' && typeof id === 'string') {
      const { before, text, after } = textAround(above, node)
      found.push({ id, text, passage: `${before.slice(-around)}[${text}]${after.slice(0, around)}`.trim() })
      return
    }
    const block = node.type === 'element' && blocks.test(node.tagName) ? node : above
    if ('children' in node) for (const child of node.children) walk(child, block)
  }
  walk(tree, tree)
  return found
}

function textAround(block: Nodes, link: Element): { before: string; text: string; after: string } {
  const parts = { before: '', text: '', after: '' }
  let at: keyof typeof parts = 'before'
  const gather = (node: Nodes): void => {
    if (node === link) at = 'text'
    if (node.type === 'text') parts[at] += node.value.replace(/\s+/g, ' ')
    else if ('children' in node) node.children.forEach(gather)
    if (node === link) at = 'after'
  }
  gather(block)
  return parts
}
