import type { Neighbourhood } from '../../../lib/atlas/facts/neighbourhood'
import { modelHref } from '../../../lib/atlas/pages/atlas'
import { monthName } from '../../../lib/atlas/record/dates'
import type { Locale, ModelParent } from '../../../lib/atlas/record/types'
import { atlasWords, pageWords } from '../../../lib/atlas/words/words'
import type { AtlasProps } from '../atlas-props'

type ModelRelativesProps = AtlasProps & {
  title: string
  relatives: Neighbourhood['predecessors']
  isSuccessor?: boolean
}

/** What a model descends from, or what descends from it, with how that is known and what it rests on. */
export function ModelRelatives({ site, atlas, page, title, relatives, isSuccessor }: ModelRelativesProps) {
  const { locale, lang } = page
  const words = atlasWords(locale)
  if (relatives.length === 0) return null
  return (
    <div className="model-relatives">
      <h3>{title}</h3>
      <ul>
        {relatives.map(({ model, link }) => (
          <li key={model.id}>
            <a href={modelHref(atlas, site.settings, lang, model.id)}>{model.name}</a>{' '}
            <small>
              {monthName(model.date, locale)} · {(isSuccessor ? words.relationBack : words.relation)[link.relation]}
              <EdgeEvidence link={link} locale={locale} />
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** " · an idea only · stated by the developers: BERT, README.md", or what speaks for it where nobody states it */
function EdgeEvidence({ link: { evidence, means, source, reason }, locale }: { link: ModelParent; locale: Locale }) {
  const words = pageWords(locale)
  return (
    <>
      {means && ` · ${words.meaning[means]}`} · {words.evidence[evidence]}
      {reason && ` (${words.reason[reason]})`}
      {source && (
        <>
          {': '}
          <a href={source.url} rel="noopener noreferrer" lang="en">
            {source.title}
          </a>
          {source.read === 'copy' && ` (${words.copy})`}
        </>
      )}
    </>
  )
}
