import { drawTree } from '../../../lib/atlas/drawings/tree/draw-tree'
import type { Tail } from '../../../lib/atlas/drawings/tree/tree-tail'
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
  const draw = (direction: 'across' | 'down') => {
    const how = { direction, known: atlas.byId, ...(direction === 'across' && { width }) }
    return drawTree(models, how, {
      ...options,
      locale,
      href,
      dataAsOf: atlas.dataAsOf,
      prefix: `${prefix}-${direction}`,
    })
  }
  const narrow = draw('down')
  if (isNarrow) return <DrawingBox svg={narrow} />
  return (
    <Drawing wide={draw('across')} narrow={narrow} {...(scrolls && { scrollLabel: pageWords(locale).treeScroll })} />
  )
}

/** Models with the first parents that lead to them, so that the tree around them holds together. */
export function withParents(models: readonly Model[], atlas: SiteAtlas): Model[] {
  const wanted = new Set(models.flatMap((model) => [model.id, model.parents[0]?.id]))
  return atlas.models.filter(({ id }) => wanted.has(id))
}
