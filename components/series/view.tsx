import type { Site } from '../../lib/record/site'
import { seriesAt, seriesListOf } from '../../lib/series/kept-series'
import { isSeriesPage, type SeriesPage } from '../../lib/series/series-pages'
import { seriesWords } from '../../lib/series/words/words'
import { href } from '../../lib/site/addresses/urls'
import { say } from '../../lib/words/words'
import type { FeatureView } from '../shapes/feature-view'
import { AllSeries } from './all-series'
import { SeriesFold } from './series-fold'
import { OwnSeries, SeriesPageView } from './series-page'
import { SeriesWays } from './series-ways'

export const seriesView: FeatureView = {
  shortcodes: {},
  links: {},
  footer: (frame) => <FooterSeries {...frame} />,
  below: (page, site) => <SeriesFold {...{ page, site }} />,
  behind: (page, site) => <SeriesWays {...{ page, site }} />,
  own: (own, site) => <OwnSeries {...{ ...own, site }} />,
  page(page, site) {
    if (!isSeriesPage(page)) return null
    return page.kind === 'list' ? <AllSeries {...{ page, site }} /> : <SeriesPageView {...{ page, site }} />
  },
  describe: (page, site) => (isSeriesPage(page) ? describeSeries(page, site) : { title: '', description: '' }),
}

/** In every page's footer, where the site has no list of its own: that one stands there as all taxonomies do. */
function FooterSeries({ site, lang, langTag }: { site: Site; lang: string; langTag: string }) {
  const url = seriesListOf(site, lang)
  if (!url) return null
  return (
    <li>
      <a href={href(site.settings, url)}>{seriesWords(langTag).title}</a>
    </li>
  )
}

function describeSeries({ kind, url, langTag }: SeriesPage, site: Site): { title: string; description: string } {
  const words = seriesWords(langTag)
  if (kind === 'list') return { title: words.title, description: words.description }
  const { title = '', parts = [] } = seriesAt(site, url) ?? {}
  const names = parts
    .slice(0, 5)
    .map(({ name }) => name)
    .join(', ')
  return { title, description: say(words.ofSeries, { count: parts.length, names }) }
}
