import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { placeOf } from '../report'

const kinds: Record<string, string> = { mermaid: 'mermaid', dot: 'graphviz', graphviz: 'graphviz', goat: 'goat' }

/** A fence of Mermaid, Graphviz or GoAT is the same as a call of that shortcode: the content step draws them. */
export function rehypeDiagrams() {
  return (root: Root) => {
    visit(root, 'element', (node: Element, index, parent) => {
      const kind = node.tagName === 'pre' ? kindOf(node.children[0]) : undefined
      if (!kind || !parent || index === undefined) return
      const { line, column } = placeOf(node)
      const [code] = node.children
      // Their sources have no colours, and need none.
      if (kind !== 'mermaid' && code?.type === 'element') code.properties.className = ['language-text']
      const properties = {
        name: kind,
        as: 'mermaid',
        params: '[]',
        ordinal: 0,
        place: `${line}:${column}`,
        block: true,
        form: '<',
      }
      parent.children[index] = {
        type: 'element',
        tagName: 'gaji-shortcode',
        properties,
        children: [node],
        position: node.position,
      }
      return SKIP
    })
  }
}

function kindOf(code: Element['children'][number] | undefined): string | undefined {
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined
  const names = Array.isArray(code.properties.className) ? code.properties.className.map(String) : []
  const language = names
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase()
  return language === undefined ? undefined : kinds[language]
}
