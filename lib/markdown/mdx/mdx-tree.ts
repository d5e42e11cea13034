import type { Element, ElementContent, Properties, Root } from 'hast'
import type { MarkdownSettings } from '../../record/parsed-post'
import { shortcodeOf } from './component-call'
import { componentContent } from './component-content'
import { mdxElements } from './mdx-elements'

/**
 * JSX as plain elements: `<Note>` becomes `gaji-component`, so that the tree is JSON with text and headings in it. The
 * shortcode that it is by another spelling stands with it: its name, and the one that it is shown as.
 */
export function withoutJsx(root: Root, shortcodes: MarkdownSettings['shortcodes']): Root {
  return { ...root, children: plain(root.children as ElementContent[]) }

  function plain(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [node]
      if (node.type === 'element') return [{ ...node, children: plain(node.children) }]
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
      const children = plain(node.children as ElementContent[])
      if (!node.name) return children
      const given = node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value !== 'object' &&
        !/^(?:on|style$)/i.test(attribute.name)
          ? [[attribute.name, attribute.value ?? true] as const]
          : [],
      )
      const attributes = Object.fromEntries(given)
      const element = mdxElements.has(node.name)
        ? { type: 'element' as const, tagName: node.name, properties: attributes, children }
        : component(node.name, attributes, children, node.position?.start ?? { line: 1, column: 1 })
      return [{ ...element, ...(node.position && { position: node.position }) }]
    })
  }

  function component(name: string, attributes: Properties, children: ElementContent[], place: Place): Element {
    const call = shortcodeOf(name, shortcodes)
    const made = componentContent(call, attributes, children, place)
    const shown = { calls: call?.name ?? name.toLowerCase(), ...(call?.spec.as ? { shownAs: call.spec.as } : {}) }
    const properties = { ...attributes, component: name, ...shown, ...made.properties }
    return { type: 'element', tagName: 'gaji-component', properties, children: made.children }
  }
}

type Place = { line: number; column: number }
