import type { Root } from 'hast'
import type { MdxSource } from '../../lib/record/parsed-post'
import { renderMdx } from './render-mdx'
import type { TextPlace } from './text-place'

/** The text of an `.mdx` file, which is compiled while the page is rendered. */
export async function MdxText({ source, tree, place }: { source: MdxSource; tree: Root; place: TextPlace }) {
  return renderMdx(source, tree, place)
}
