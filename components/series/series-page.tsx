import type { Site } from '../../lib/record/site'
import { seriesAt, seriesListOf } from '../../lib/series/kept-series'
import type { SeriesPage } from '../../lib/series/series-pages'
import { seriesWords } from '../../lib/series/words/words'
import { pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'
import { Pager } from '../list/pager'
import type { OwnPage } from '../shapes/feature-view'
import { Breadcrumbs } from '../site/breadcrumbs'
import { listsAbove } from '../site/lists-above'
import { SeriesList } from './series-list'

/** A series that no file tells of. */
export function SeriesPageView({ site, page }: { site: Site; page: SeriesPage }) {
  const { settings } = site
  const { lang, langTag, url } = page
  const series = seriesAt(site, url)
  if (!series) return null
  const { title, parts } = series
  const list = seriesListOf(site, lang)
  const above = list ? [{ name: seriesWords(langTag).title, url: list }] : []
  return (
    <div className="list measure">
      <header className="list-header">
        <Breadcrumbs {...{ settings, lang, langTag, above, title }} />
        <h1 className="text-4xl">{title}</h1>
        <p className="facts mt-gap">{say(wordsFor(langTag).count, { count: parts.length })}</p>
      </header>
      <SeriesList site={site} parts={parts} />
    </div>
  )
}

/** The site's own list of a series: its term, or a section, with its text and its feed. */
export function OwnSeries({ site, page, pager, text }: OwnPage & { site: Site }) {
  const { settings } = site
  const { lang, langTag, url, description, pagers } = page
  const words = wordsFor(langTag)
  const title = pageTitle(page, settings, words)
  const parts = seriesAt(site, url)?.parts ?? []
  const from = (pager - 1) * settings.pagerSize
  const shown = pagers.length > 0 ? parts.slice(from, from + settings.pagerSize) : parts
  return (
    <div className="list measure">
      <header className="list-header">
        <Breadcrumbs {...{ settings, lang, langTag, above: listsAbove(site, page), title }} />
        <h1 className="text-4xl">{title}</h1>
        {description && <p className="lead">{description}</p>}
        <p className="facts mt-gap">{say(words.count, { count: parts.length })}</p>
      </header>
      {text}
      <SeriesList site={site} parts={shown} first={from + 1} />
      <Pager settings={settings} page={page} pager={pager} />
    </div>
  )
}
