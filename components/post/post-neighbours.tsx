import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { type Neighbour, NeighbourPair } from './neighbour-pair'

/** The posts before and after this one in its section: by date, else in the section's own order. */
export function PostNeighbours({ site, page }: { site: Site; page: PageSummary }) {
  const { settings } = site
  const words = wordsFor(page.langTag)
  const beside = site.neighbours(page.url)
  if (!beside) return null
  // Lists have the newest first, and before it what has a weight, which is an order to read in.
  const isByDate = page.date !== null && page.weight === 0
  const [previous, next] = isByDate ? [beside.below, beside.above] : [beside.above, beside.below]
  return (
    <NeighbourPair
      settings={settings}
      label={words.neighbours}
      previous={neighbour(previous, words.previousPost, 'prev')}
      next={neighbour(next, words.nextPost, 'next')}
    />
  )

  function neighbour(url: string | undefined, word: string, rel: 'prev' | 'next'): Neighbour | null {
    const other = url ? site.pageAt(url) : null
    if (!other) return null
    return {
      word,
      rel,
      url: other.url,
      langTag: other.langTag,
      name: pageName(other, settings, wordsFor(other.langTag)),
    }
  }
}
