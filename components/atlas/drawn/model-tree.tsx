import { treeSvg } from '../../../lib/atlas/drawings/tree-svg'
import { type Tail, tailWidth } from '../../../lib/atlas/drawings/tree-tail'
import { layoutTree } from '../../../lib/atlas/layout/layout'
import type { LayoutOptions } from '../../../lib/atlas/layout/types'
import { modelHref, type SiteAtlas } from '../../../lib/atlas/pages/atlas'
import type { Locale, Model } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'
import type { Site } from '../../../lib/record/site'
import { Drawing, DrawingBox } from './drawing'

export type ModelTreeProps = {
  site: Site
  atlas: SiteAtlas
  models: readonly Model[]
  /** of the page */
  lang: string
  locale: Locale
  /** before ids; a page with two trees needs two */
  prefix: string
  title?: string
  here?: string
  highlight?: ReadonlySet<string>
  tails?: ReadonlyMap<string, Tail>
  legend?: boolean
  notes?: boolean
  /** in pixels, of the drawing for a desk */
  width: number
  /** the drawing for a desk keeps its size and scrolls where there is less room */
  scrolls?: boolean
  /** one drawing for all, that of a phone */
  isNarrow?: boolean
}

/** The family tree of some models, or of all. */
export function ModelTree({
  site,
  atlas,
  models,
  lang,
  locale,
  prefix,
  width,
  scrolls,
  isNarrow,
  ...options
}: ModelTreeProps) {
  const href = (id: string) => modelHref(atlas, site.settings, lang, id)
  const tails = options.tails && new Map([...options.tails].map(([id, tail]) => [id, tailWidth(tail)]))
  const draw = (how: LayoutOptions) => {
    const layout = layoutTree(models, { ...how, locale, known: atlas.byId, ...(tails && { tails }) })
    const look = { locale, href, dataAsOf: atlas.dataAsOf, prefix: `${prefix}-${layout.direction}` }
    return treeSvg(layout, { ...options, ...look })
  }
  const narrow = draw({ direction: 'down' })
  if (isNarrow) return <DrawingBox svg={narrow} />
  return (
    <Drawing wide={draw({ width })} narrow={narrow} {...(scrolls && { scrollLabel: pageWords(locale).treeScroll })} />
  )
}

/** Models with the first parents that lead to them, so that the tree around them holds together. */
export function withParents(models: readonly Model[], atlas: SiteAtlas): Model[] {
  const wanted = new Set(models.flatMap((model) => [model.id, model.parents[0]?.id]))
  return atlas.models.filter(({ id }) => wanted.has(id))
}
