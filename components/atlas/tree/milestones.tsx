import { milestoneId } from '../../../lib/atlas/facts/milestone-id'
import { monthName } from '../../../lib/atlas/record/dates'
import { inLocale, langOfData } from '../../../lib/atlas/record/in-locale'
import type { Milestone } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'
import type { AtlasProps } from '../atlas-props'
import { ModelNames } from '../model/model-names'
import { SourceLine } from '../model/model-sources'

/** What turned the field, in order of date, each with its sources and the models that it is about. */
export function Milestones(given: AtlasProps) {
  const { atlas, page } = given
  const words = pageWords(page.locale)
  if (atlas.milestones.length === 0) return null
  return (
    <section className="milestones">
      <h2 id="milestones">{words.milestones}</h2>
      <ol className="chips">
        {atlas.milestones.map((milestone) => (
          <MilestoneItem key={milestone.id} {...given} milestone={milestone} />
        ))}
      </ol>
    </section>
  )
}

function MilestoneItem({ site, atlas, page: { locale, lang }, milestone }: AtlasProps & { milestone: Milestone }) {
  const words = pageWords(locale)
  const models = milestone.models.flatMap((id) => atlas.byId.get(id) ?? [])
  return (
    <li>
      <details name="milestones">
        <summary>
          <time dateTime={milestone.date}>{milestone.date.slice(0, 4)}</time>{' '}
          <span lang={langOfData(locale)}>{inLocale(milestone.title, locale)}</span>
        </summary>
        <div id={milestoneId(milestone)}>
          <p className="atlas-note">{monthName(milestone.date, locale)}</p>
          <p lang={langOfData(locale)}>{inLocale(milestone.summary, locale)}</p>
          <p className="atlas-note">
            <ModelNames {...{ site, atlas, lang, models }} />
            {models.length > 0 && ' · '}
            {milestone.sources.map((source, at) => (
              <span key={source.url}>
                {at > 0 && '; '}
                <SourceLine source={source} />
              </span>
            ))}
            {milestone.verifiedBy.length === 0 && <span className="from-memory"> {words.unchecked}</span>}
          </p>
        </div>
      </details>
    </li>
  )
}
