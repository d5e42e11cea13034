import type { Locale } from '../../record/types'
import type { Tail } from './tree-tail'

export type TreeOptions = {
  locale?: Locale
  /** address of a model's page, encoded and with the base path */
  href: (id: string) => string
  /** YYYY-MM, shown in the drawing */
  dataAsOf: string
  /** before ids; needed where a page has two drawings */
  prefix?: string
  /** the page's own title for a part of the tree */
  title?: string
  highlight?: ReadonlySet<string>
  here?: string
  /** what stands behind a name: the rest of a family */
  tails?: ReadonlyMap<string, Tail>
  legend?: boolean
  /** how old its data are and how its axis runs; a page with many drawings says it once */
  notes?: boolean
  /** of a file of its own, which no page's style sheet reaches */
  styles?: string
  /** how to cite it, for a file of its own */
  credit?: string
}
