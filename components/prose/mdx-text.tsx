import type { Root } from 'hast'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { renderMdx } from './render-mdx'

/** The text of an `.mdx` file, which is compiled while the page is rendered. */
export async function MdxText({ tree, site, page }: { tree: Root; site: Site; page: PageSummary }) {
  return renderMdx(tree, site, page)
}
