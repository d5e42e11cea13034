import type { Site } from '../../lib/record/site'
import { seriesIn } from '../../lib/series/kept-series'
import type { SeriesPage } from '../../lib/series/series-pages'
import { seriesWords } from '../../lib/series/words/words'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

/** All series of a language with the number of their parts, as a taxonomy shows its terms. */
export function AllSeries({ site, page: { lang, langTag } }: { site: Site; page: SeriesPage }) {
  const { settings } = site
  const words = seriesWords(langTag)
  return (
    <div className="list measure">
      <header className="list-header">
        <h1 className="text-4xl">{words.title}</h1>
        <p className="lead">{words.description}</p>
      </header>
      <ul className="term-list">
        {seriesIn(site, lang).map(({ url, title, count }) => (
          <li key={url}>
            <a href={href(settings, url)}>{title}</a>{' '}
            <span className="facts flex-none">{say(wordsFor(langTag).count, { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
