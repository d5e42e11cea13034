import type { ReactElement } from 'react'
import type { Body } from '../../lib/record/bodies'
import { renderMdx } from './render-mdx'
import { renderTree } from './render-tree'
import type { TextPlace } from './text-place'

/** The author's text as elements, none of which waits: `.mdx` is compiled here and now. */
export async function renderText({ tree, mdx }: Body, place: TextPlace): Promise<ReactElement> {
  return mdx ? renderMdx(mdx, tree, place) : renderTree(tree, place)
}
