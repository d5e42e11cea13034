import type { Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import { visit } from '../../lib/base/visit'
import { remarkSyntax } from '../../lib/markdown/remark-syntax'
import type { MdxSource } from '../../lib/record/parsed-post'
import { fillMdx } from './fill-mdx'
import { proseComponents } from './prose-components'
import type { TextPlace } from './text-place'

/**
 * The source of an `.mdx` file as elements, by next-mdx-remote and the one dictionary. It finds the components in the
 * text, with the syntax that all texts have; what the content step has made of the prose between and within them, by
 * the ordered rules and with all addresses and pictures in it, is filled in.
 */
export async function renderMdx(source: MdxSource, tree: Root, place: TextPlace): Promise<ReactElement> {
  const { remarkPlaces, rehypeFill } = fillMdx(source.places, tree)
  const names = new Set<string>()
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'gaji-component') names.add(String(properties.component))
  })
  const { content } = await compileMDX({
    source: source.text,
    components: proseComponents(place, names) as never,
    options: {
      mdxOptions: { remarkPlugins: [...remarkSyntax(source), remarkPlaces], rehypePlugins: [rehypeFill] },
    },
  })
  return content
}
