import type { Element, Root } from 'hast'
import { SKIP, visit } from '../../base/visit'
import { type CodeInfo, parseCodeInfo } from '../code/code-info'
import { placeOf } from '../source/report'

const kinds: Record<string, string> = { mermaid: 'mermaid', dot: 'graphviz', graphviz: 'graphviz', goat: 'goat' }

/**
 * A fence of Mermaid, Graphviz or GoAT is the same as a call of that shortcode: the content step draws them. What
 * stands behind its language is the drawing's: ```dot {#fig-field title="밭"}
 */
export function rehypeDiagrams() {
  return (root: Root) => {
    visit(root, 'element', (node: Element, index, parent) => {
      const [code] = node.children
      const info = node.tagName === 'pre' && code?.type === 'element' && code.tagName === 'code' ? infoOf(code) : null
      const kind = info && kinds[info.language.toLowerCase()]
      if (!kind || !parent || index === undefined || code?.type !== 'element') return
      const { line, column } = placeOf(node)
      // Their sources have no colours, and need none.
      code.properties.className = [kind === 'mermaid' ? 'language-mermaid' : 'language-text']
      if (code.data) code.data.meta = null
      const id = info.id === null ? {} : { id: info.id }
      const properties = {
        name: kind,
        as: 'mermaid',
        params: JSON.stringify(id),
        ordinal: 0,
        place: `${line}:${column}`,
        block: true,
        form: '<',
        ...id,
      }
      const caption = info.title === null ? [] : [captionOf(info.title)]
      parent.children[index] = {
        type: 'element',
        tagName: 'gaji-shortcode',
        properties,
        children: [...caption, node],
        position: node.position,
      }
      return SKIP
    })
  }
}

function infoOf(code: Element): CodeInfo {
  const names = Array.isArray(code.properties.className) ? code.properties.className.map(String) : []
  const lang = names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? ''
  return parseCodeInfo(lang, code.data?.meta ?? '')
}

function captionOf(title: string): Element {
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: title }],
  }
  return { type: 'element', tagName: 'gaji-part', properties: { name: 'caption' }, children: [caption] }
}
