import { architectureFigure } from '../../../lib/atlas/drawings/architecture-figure'
import { attentionMask, type MaskKind } from '../../../lib/atlas/drawings/attention-mask'
import { parameterChart } from '../../../lib/atlas/drawings/parameter-chart'
import { releaseTimeline } from '../../../lib/atlas/drawings/release-timeline'
import { getAtlas, modelHref } from '../../../lib/atlas/pages/atlas'
import { atlasWords, localeOf, pageWords } from '../../../lib/atlas/words/words'
import { say } from '../../../lib/words/words'
import type { ShortcodeProps } from '../../shapes/shortcode-props'
import { AtlasStyles } from '../atlas-styles'
import { Drawing } from '../drawn/drawing'
import { LandmarkTree } from '../drawn/landmark-tree'
import { ModelTree, withParents } from '../drawn/model-tree'
import { ModelCard } from './model-card'

/** In pixels: `--wide` of the theme, on a desk. */
const figureWidth = 859

/** `{{< model-tree >}}`: the landmarks; with `branch="encoder-only"`, which the content step has checked, all of one branch. */
function ModelTreeFigure({ param, site, page, ordinal }: ShortcodeProps) {
  const atlas = getAtlas(site)
  const locale = localeOf(page.langTag)
  if (!atlas) return null
  const branch = param('branch')
  const own = atlas.models.filter(({ architecture }) => architecture === branch)
  const common = { site, atlas, locale, lang: page.lang, prefix: `tree-${ordinal}`, width: figureWidth }
  const part = {
    models: withParents(own, atlas),
    title: say(pageWords(locale).branchTree, {
      branch: own[0] ? atlasWords(locale).architecture[own[0].architecture] : branch,
    }),
    highlight: new Set(own.map(({ id }) => id)),
  }
  return (
    <>
      <AtlasStyles of="drawings" site={site} />
      {branch ? <ModelTree {...common} {...part} /> : <LandmarkTree {...common} />}
    </>
  )
}

/** `{{< parameter-chart >}}` */
function ParameterChartFigure(props: ShortcodeProps) {
  return <ChartFigure {...props} draw={parameterChart} />
}

/** `{{< release-timeline >}}` */
function ReleaseTimelineFigure(props: ShortcodeProps) {
  return <ChartFigure {...props} draw={releaseTimeline} />
}

function ChartFigure({ site, page, ordinal, name, draw }: ShortcodeProps & { draw: typeof parameterChart }) {
  const atlas = getAtlas(site)
  if (!atlas) return null
  const locale = localeOf(page.langTag)
  const href = (id: string) => modelHref(atlas, site.settings, page.lang, id)
  const svg = (narrow: boolean) =>
    draw(atlas.models, {
      ...{ locale, href, narrow, dataAsOf: atlas.dataAsOf, prefix: `${name}-${ordinal}-${narrow ? 'narrow' : 'wide'}` },
    })
  return (
    <>
      <AtlasStyles of="drawings" site={site} />
      <Drawing wide={svg(false)} narrow={svg(true)} />
    </>
  )
}

/** `{{< attention-mask "decoder-only" >}}` */
function AttentionMaskFigure(props: ShortcodeProps) {
  return <MaskFigure {...props} draw={attentionMask} />
}

/** `{{< architecture-figure "decoder-only" >}}` */
function ArchitectureFigure(props: ShortcodeProps) {
  return <MaskFigure {...props} draw={architectureFigure} />
}

function MaskFigure({ param, site, page, ordinal, name, draw }: ShortcodeProps & { draw: typeof attentionMask }) {
  const kind = param('kind') as MaskKind
  const locale = localeOf(page.langTag)
  const svg = (narrow: boolean) =>
    draw(kind, { locale, narrow, prefix: `${name}-${ordinal}-${narrow ? 'narrow' : 'wide'}` })
  return (
    <>
      <AtlasStyles of="drawings" site={site} />
      <Drawing wide={svg(false)} narrow={svg(true)} />
    </>
  )
}

/** Shortcode → component, for the dictionary. */
export const modelFigures = {
  'architecture-figure': ArchitectureFigure,
  'attention-mask': AttentionMaskFigure,
  'model-card': ModelCard,
  'model-tree': ModelTreeFigure,
  'parameter-chart': ParameterChartFigure,
  'release-timeline': ReleaseTimelineFigure,
}
