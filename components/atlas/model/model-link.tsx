import { cardFacts } from '../../../lib/atlas/facts/card-facts'
import { getAtlas } from '../../../lib/atlas/pages/atlas'
import { localeOf } from '../../../lib/atlas/words/words'
import type { FeatureLinkProps } from '../../shapes/feature-view'
import { AtlasStyles } from '../atlas-styles'

/** The mention of a model: a link, and a small card that hovering or focus shows. Nothing is loaded for it. */
export function ModelLink({ 'data-model': id, 'data-mention': ordinal, page, site, ...link }: FeatureLinkProps) {
  const model = getAtlas(site)?.byId.get(id ?? '')
  if (!model) return <a {...link} />
  const locale = localeOf(page.langTag)
  const tip = `model-tip-${ordinal}`
  return (
    <span className="mention">
      <AtlasStyles of="inText" site={site} />
      <a {...link} aria-describedby={tip} />
      <span className="model-tip" role="tooltip" id={tip}>
        <b lang="en">{model.expandedName}</b>
        <span>{cardFacts(model, locale).join(' · ')}</span>
      </span>
    </span>
  )
}
