import type { Site } from '../../lib/record/site'
import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { type SeriesPlace, seriesWith } from '../../lib/series/kept-series'
import { partsShown } from '../../lib/series/parts-shown'
import { seriesWords } from '../../lib/series/words/words'
import { href } from '../../lib/site/addresses/urls'
import { say } from '../../lib/words/words'

/** Below a post's title: of which series it is a part, which part, and folded away all others. */
export function SeriesFold({ site, page }: { site: Site; page: PageSummary }) {
  const places = seriesWith(site, page.url).filter(({ series }) => series.parts.length > 1)
  return places.map((place) => (
    <Parts key={place.series.url} settings={site.settings} place={place} langTag={page.langTag} />
  ))
}

type PartsProps = { settings: SiteSettings; place: SeriesPlace; langTag: string }

function Parts({ settings, place: { series, at }, langTag }: PartsProps) {
  const { title, url, parts } = series
  const words = seriesWords(langTag)
  const name = say(words.name, { title })
  const [from, to] = partsShown(parts.length, at)
  return (
    <nav className="fold series-parts measure" aria-label={name}>
      <details>
        <summary>
          {name} <span className="facts ms-auto">{say(words.partOf, { part: at + 1, count: parts.length })}</span>
        </summary>
        <ol start={from + 1}>
          {parts.slice(from, to).map((part, index) => (
            <li key={part.url}>
              <a
                href={href(settings, part.url)}
                lang={part.langTag === langTag ? undefined : part.langTag}
                aria-current={from + index === at ? 'page' : undefined}
              >
                {part.name}
              </a>
            </li>
          ))}
        </ol>
        <a href={href(settings, url)}>{words.all}</a>
      </details>
    </nav>
  )
}
