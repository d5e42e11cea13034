import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { type SeriesPlace, seriesWith } from '../../lib/series/kept-series'
import { seriesWords } from '../../lib/series/words/words'
import { say } from '../../lib/words/words'
import { type Neighbour, NeighbourPair } from '../post/neighbour-pair'

/** Behind a post's text: the parts before and after it in its series. */
export function SeriesWays({ site, page }: { site: Site; page: PageSummary }) {
  const { settings } = site
  const words = seriesWords(page.langTag)
  const places = seriesWith(site, page.url).filter(({ series }) => series.parts.length > 1)
  return places.map((place) => {
    const { title, url, parts } = place.series
    const partOf = say(words.partOf, { part: place.at + 1, count: parts.length })
    return (
      <NeighbourPair
        key={url}
        settings={settings}
        label={say(words.around, { title })}
        title={`${title} ${partOf}`}
        previous={partBeside(place, -1, words.previous)}
        next={partBeside(place, 1, words.next)}
      />
    )
  })
}

function partBeside({ series, at }: SeriesPlace, by: -1 | 1, word: string): Neighbour | null {
  const part = series.parts[at + by]
  return part ? { word, ...part } : null
}
