import { treeSvg } from '../../../lib/atlas/drawings/tree-svg'
import { layoutTree } from '../../../lib/atlas/layout/layout'
import type { Layout } from '../../../lib/atlas/layout/types'
import { modelHref, type SiteAtlas } from '../../../lib/atlas/pages/atlas'
import type { Locale, Model } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'
import type { Site } from '../../../lib/record/site'
import { Drawing } from './drawing'

type ModelTreeProps = {
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
  legend?: boolean
  /** in pixels: months are set closer, so that the drawing needs no more */
  fit?: number
}

/** The family tree of some models, or of all. */
export function ModelTree({ site, atlas, models, lang, locale, prefix, fit, ...options }: ModelTreeProps) {
  const href = (id: string) => modelHref(atlas, site.settings, lang, id)
  const draw = (layout: Layout) =>
    treeSvg(layout, {
      ...options,
      ...{ locale, href, dataAsOf: atlas.dataAsOf, prefix: `${prefix}-${layout.direction}` },
    })
  const wide = fit ? fitted(models, locale, fit) : layoutTree(models, { locale })
  // A part of the tree needs less height on a phone, where boxes may slip.
  const narrow = layoutTree(models, {
    ...{ locale, direction: 'down' },
    ...(models.length > 50 ? {} : { pixelsPerMonth: 14 }),
  })
  return <Drawing wide={draw(wide)} narrow={draw(narrow)} scrollLabel={pageWords(locale).treeScroll} />
}

/** Between what the whole tree has and what still tells months apart. */
function fitted(models: readonly Model[], locale: Locale, width: number): Layout {
  for (let pixelsPerMonth = 8; ; pixelsPerMonth -= 0.5) {
    const layout = layoutTree(models, { locale, pixelsPerMonth })
    if (layout.width <= width || pixelsPerMonth <= 4) return layout
  }
}

/** Models with the first parents that lead to them, so that the tree around them holds together. */
export function withParents(models: readonly Model[], atlas: SiteAtlas): Model[] {
  const wanted = new Set(models.flatMap((model) => [model.id, model.parents[0]?.id]))
  return atlas.models.filter(({ id }) => wanted.has(id))
}
