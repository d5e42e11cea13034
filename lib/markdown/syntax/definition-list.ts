import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { remarkDefinitionList as remarkDefinitionListSyntax } from 'remark-definition-list'
import type { Processor } from 'unified'
import { visit } from '../../base/visit'

const tags: Record<string, string> = { defList: 'dl', defListTerm: 'dt', defListDescription: 'dd' }

/**
 * `Term\n: definition`, as PHP Markdown Extra and goldmark read it.
 * A definition without a blank line before it is tight: its paragraphs lose their `<p>`.
 */
export function remarkDefinitionList(this: Processor) {
  remarkDefinitionListSyntax.call(this as never)
  return (tree: Root) => {
    visit(tree, (node: Nodes) => {
      const tag = tags[node.type as string]
      if (!tag) return
      node.data = { ...node.data, hName: tag }
      if (tag !== 'dd' || !('children' in node) || ('spread' in node && node.spread)) return
      // goldmark joins several paragraphs into one text; a reader should see where the second begins.
      if (node.children.filter(({ type }) => type === 'paragraph').length > 1) return
      node.children = tighten(node.children as RootContent[]) as never
    })
  }
}

function tighten(blocks: RootContent[]): RootContent[] {
  const flat: RootContent[] = []
  for (const [index, block] of blocks.entries()) {
    if (index > 0) flat.push({ type: 'text', value: '\n' })
    if (block.type === 'paragraph') flat.push(...(block.children as PhrasingContent[]))
    else flat.push(block)
  }
  return flat
}
