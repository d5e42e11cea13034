import type { ElementContent, Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import { proseComponents } from './prose-components'
import type { TextPlace } from './text-place'

/**
 * A resolved tree of an `.mdx` file as elements, by next-mdx-remote and the one dictionary. The text was parsed by the
 * content step, with the same ordered rules as `.md` and what a post may not hold refused at its place; so the library
 * gets no text to parse a second time (and to drop silently), but the finished tree, as a plugin after its own parser.
 */
export async function renderMdx(tree: Root, place: TextPlace): Promise<ReactElement> {
  const children = withJsx(tree.children as ElementContent[])
  const { content } = await compileMDX({
    source: '',
    components: proseComponents(place) as never,
    options: { mdxOptions: { rehypePlugins: [() => () => ({ type: 'root', children }) as Root] } },
  })
  return content
}

/** `gaji-component`, which the cache keeps as JSON, as the JSX that it was. */
function withJsx(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    const children = withJsx(node.children)
    if (node.tagName !== 'gaji-component') return { ...node, children }
    const { name, ...given } = node.properties
    const attributes = Object.entries(given).map(([key, value]) => {
      return { type: 'mdxJsxAttribute', name: key, value: value === true ? null : String(value) }
    })
    return { type: 'mdxJsxFlowElement', name, attributes, children } as unknown as ElementContent
  })
}
