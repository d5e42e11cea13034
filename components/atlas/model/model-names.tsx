import { modelHref } from '../../../lib/atlas/pages/atlas'
import type { Model } from '../../../lib/atlas/record/types'
import type { AtlasProps } from '../atlas-props'

/** Some models beside each other, each a link to its page. */
export function ModelNames({
  site,
  atlas,
  lang,
  models,
}: Pick<AtlasProps, 'site' | 'atlas'> & { lang: string; models: readonly Pick<Model, 'id' | 'name'>[] }) {
  return models.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <a href={modelHref(atlas, site.settings, lang, id)}>{name}</a>
    </span>
  ))
}
