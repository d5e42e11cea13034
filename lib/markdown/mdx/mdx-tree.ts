import type { Element, ElementContent, Root } from 'hast'
import { componentContent } from './component-content'
import { mdxElements } from './mdx-elements'

/** JSX as plain elements: `<Note>` becomes `gaji-component`, so that the tree is JSON with text and headings in it. */
export function withoutJsx(root: Root): Root {
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
      const isElement = mdxElements.has(node.name)
      const element: Element = {
        type: 'element',
        tagName: isElement ? node.name : 'gaji-component',
        properties: { ...Object.fromEntries(given), ...(isElement ? {} : { name: node.name }) },
        children: isElement
          ? children
          : componentContent(
              node.name,
              Object.fromEntries(given),
              children,
              node.position?.start ?? { line: 1, column: 1 },
            ),
        ...(node.position && { position: node.position }),
      }
      return [element]
    })
  }
}
