import { atlasHref } from '../../../lib/atlas/pages/atlas'
import { changesFeedUrl } from '../../../lib/atlas/pages/atlas-pages'
import { inLocale, langOfData } from '../../../lib/atlas/record/in-locale'
import type { AtlasChange } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'
import { formatDate } from '../../../lib/site/names/format-date'
import { wordsFor } from '../../../lib/words/interface-words'
import { AtlasHeader } from '../atlas-header'
import type { AtlasProps } from '../atlas-props'
import { ModelNames } from '../model/model-names'

/** `/models/changes/`: what became of the atlas, the newest first, for readers and as a feed. */
export function ChangesPage(given: AtlasProps) {
  const { site, atlas, page } = given
  const words = pageWords(page.locale)
  const feed = atlasHref(atlas, site.settings, page.lang, changesFeedUrl)
  return (
    <article className="atlas-page model-page">
      <link rel="alternate" type="application/rss+xml" title={words.changes} href={feed} />
      <AtlasHeader {...given} title={words.changes} lead={words.changesLead}>
        <p className="atlas-note">
          <a href={feed}>{wordsFor(page.langTag).feed}</a>
        </p>
      </AtlasHeader>
      <ol className="atlas-entries">
        {atlas.changes.map((change) => (
          <ChangeItem key={change.id} {...given} change={change} />
        ))}
      </ol>
    </article>
  )
}

function ChangeItem({ site, atlas, page: { locale, lang }, change }: AtlasProps & { change: AtlasChange }) {
  const models = change.models.flatMap((id) => atlas.byId.get(id) ?? [])
  return (
    <li id={change.id}>
      <h2>
        <time dateTime={change.date}>{formatDate(change.date, locale)}</time>
      </h2>
      <p lang={langOfData(locale)}>{inLocale(change.text, locale)}</p>
      {models.length > 0 && (
        <p className="atlas-note">
          <ModelNames {...{ site, atlas, lang, models }} />
        </p>
      )}
    </li>
  )
}
