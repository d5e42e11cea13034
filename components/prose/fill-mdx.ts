import type { Element, ElementContent, Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { componentsIn } from '../../lib/markdown/mdx/component-places'

type Component = ReturnType<typeof componentsIn>[number]

/**
 * For a compiler of MDX: its components, known by where they stand, in the tree that the content step has made of the
 * same text.
 */
export function fillMdx(places: readonly string[], made: Root) {
  const components = new Map<string, Component>()
  return {
    remarkPlaces: () => (tree: MdastRoot) => {
      for (const [at, component] of componentsIn(tree).entries()) components.set(places[at] ?? '', component)
    },
    rehypeFill: () => (): Root => ({ type: 'root', children: filled(made.children as ElementContent[]) }),
  }

  function filled(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.map((node) => {
      if (node.type !== 'element') return node
      const children = filled(node.children)
      return node.tagName === 'gaji-component' ? componentWith(node, children) : { ...node, children }
    })
  }

  function componentWith({ properties }: Element, children: ElementContent[]): ElementContent {
    const { component: name, place, href, calls, shownAs } = properties
    const component = components.get(String(place))
    if (!component || component.name !== name)
      throw new Error(`no <${name}> at ${place}: the text was read in two ways`)
    // What the content step has let pass, with the addresses that it has found.
    const given = component.attributes.flatMap((attribute) => {
      const isGiven = attribute.type === 'mdxJsxAttribute' && attribute.name !== 'href'
      return isGiven && Object.hasOwn(properties, attribute.name) ? [attribute] : []
    })
    const found = Object.entries({ place, href, calls, shownAs }).filter(([, value]) => value !== undefined)
    const attributes = [
      ...given,
      ...found.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value: String(value) })),
    ]
    return { type: 'mdxJsxFlowElement', name, attributes, children } as unknown as ElementContent
  }
}
