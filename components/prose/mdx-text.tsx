import type { Root } from 'hast'
import type { PageSummary } from '../../lib/record/site-index'
import { renderMdx } from './render-mdx'

/** The text of an `.mdx` file, which is compiled while the page is rendered. */
export async function MdxText({ tree, page }: { tree: Root; page: PageSummary }) {
  return renderMdx(tree, page)
}
