import type { ReactNode } from 'react'
import { countModels } from '../../../lib/atlas/facts/count-models'
import { countRelations, listUnconfirmed } from '../../../lib/atlas/facts/unconfirmed'
import { atlasHref, type SiteAtlas } from '../../../lib/atlas/pages/atlas'
import { changesUrl } from '../../../lib/atlas/pages/atlas-pages'
import type { EdgeSource, Locale } from '../../../lib/atlas/record/types'
import { facetMeaning, pageWords } from '../../../lib/atlas/words/words'
import { formatDate } from '../../../lib/site/names/format-date'
import { say } from '../../../lib/words/words'
import type { AtlasProps } from '../atlas-props'

type Statement = { name: keyof ReturnType<typeof pageWords>['about']; text: string; source?: EdgeSource | undefined }

/** How the models were chosen, by which rules they are filed, and how sure what is said of them is. */
export function AboutData({ site, atlas, page: { locale, lang } }: AtlasProps) {
  const words = pageWords(locale)
  const checked = atlas.models.flatMap((model) => model.checked ?? []).toSorted()
  return (
    <section className="about-data">
      <h2 id="about">{words.aboutData}</h2>
      <details>
        <summary>{words.aboutFold}</summary>
        <dl className="model-terms">
          {statements(atlas, locale).map(({ name, text, source }) => (
            <div key={name}>
              <dt>{words.about[name].term}</dt>
              <dd>
                {text} {source && <SourceLink source={source} />}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="atlas-note">
        {checked[0] && `${say(words.checkedOn, { day: formatDate(checked.at(-1) ?? '', locale) })} `}
        {atlas.changes.length > 0 && <a href={atlasHref(atlas, site.settings, lang, changesUrl)}>{words.changes}</a>}
      </p>
    </section>
  )
}

function SourceLink({ source: { title, url } }: { source: EdgeSource }): ReactNode {
  return (
    <small>
      <a href={url} rel="noopener noreferrer" lang="en">
        {title}
      </a>
    </small>
  )
}

function statements(atlas: SiteAtlas, locale: Locale): Statement[] {
  const { about } = pageWords(locale)
  const names = (ids: readonly string[]) => ids.map((id) => atlas.byId.get(id)?.name ?? id).join(', ')
  const { osaid, dataGone } = atlas
  const relations = countRelations(atlas)
  const { rows, count } = listUnconfirmed(atlas)
  const openSource = Number(countModels(atlas, { openness: 'open-source' }))
  const meaning = facetMeaning('openness', 'open-source', locale) ?? ''
  return [
    { name: 'selection', text: about.selection.text },
    { name: 'dates', text: about.dates.text },
    { name: 'openness', text: say(about.openness.text, { meaning, count: openSource }) },
    ...(dataGone
      ? [
          {
            name: 'dataGone' as const,
            text: say(about.dataGone.text, { models: names(dataGone.models) }),
            source: dataGone.source,
          },
        ]
      : []),
    ...(osaid
      ? [
          {
            name: 'osaid' as const,
            text: say(about.osaid.text, {
              count: osaid.meets.length + osaid.withOtherLicense.length + osaid.fails.length,
              ...{ meets: names(osaid.meets), other: names(osaid.withOtherLicense), fails: names(osaid.fails) },
            }),
            source: osaid.source,
          },
        ]
      : []),
    {
      name: 'relations',
      text: say(about.relations.text, {
        ...relations,
        count: relations.stated + relations.elsewhere + relations.inferred,
      }),
    },
    { name: 'memory', text: say(about.memory.text, { count, rows: rows.length }) },
  ]
}
