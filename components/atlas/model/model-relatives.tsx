import type { Neighbourhood } from '../../../lib/atlas/facts/neighbourhood'
import { modelHref } from '../../../lib/atlas/pages/atlas'
import { monthName } from '../../../lib/atlas/record/dates'
import { atlasWords } from '../../../lib/atlas/words/words'
import type { AtlasProps } from '../atlas-props'

type ModelRelativesProps = AtlasProps & {
  title: string
  relatives: Neighbourhood['predecessors']
  isSuccessor?: boolean
}

/** What a model descends from, or what descends from it, with how that is known. */
export function ModelRelatives({ site, atlas, page, title, relatives, isSuccessor }: ModelRelativesProps) {
  const { locale, lang } = page
  const words = atlasWords(locale)
  if (relatives.length === 0) return null
  return (
    <div className="model-relatives">
      <h3>{title}</h3>
      <ul>
        {relatives.map(({ model, relation, evidence }) => (
          <li key={model.id}>
            <a href={modelHref(atlas, site.settings, lang, model.id)}>{model.name}</a>{' '}
            <small>
              {[
                monthName(model.date, locale),
                isSuccessor ? words.relationBack[relation] : words.relation[relation],
                evidence === 'inferred' ? words.evidence.inferred : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}
