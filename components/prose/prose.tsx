import type { Body } from '../../lib/content/bodies'
import type { PageSummary } from '../../lib/content/site-index'
import { renderTree } from './render-tree'

/** The author's text. */
export function Prose({ body, page }: { body: Body; page: PageSummary }) {
  return <div className="prose">{renderTree(body.tree, page)}</div>
}
