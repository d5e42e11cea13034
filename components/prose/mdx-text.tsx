import type { Root } from 'hast'
import { renderMdx } from './render-mdx'
import type { TextPlace } from './text-place'

/** The text of an `.mdx` file, which is compiled while the page is rendered. */
export async function MdxText({ tree, place }: { tree: Root; place: TextPlace }) {
  return renderMdx(tree, place)
}
