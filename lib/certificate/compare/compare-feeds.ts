import type { SiteRecord } from '../record/site-record'
import type { OurAnswers } from '../site/our-answers'
import { count, type Fault, pageAt, type Score, score } from './compare-site'

/** What each feed listed is still to be had at its address, and its feed is still there. */
export function compareFeeds({ feeds }: SiteRecord, ours: OurAnswers): Score {
  const sum = score()
  for (const [feed, listed] of feeds) count(sum, feed, feedFault(feed, listed, ours))
  return sum
}

function feedFault(feed: string, listed: readonly string[], ours: OurAnswers): Fault {
  if (!ours.answers(feed)) return { says: ' does not answer' }
  const gone = listed.filter((address) => !ours.answers(address))
  if (gone.length > 0) return { says: ` listed ${gone[0]}${gone.length > 1 ? ' and more' : ''}` }
  const list = ours.pages.get(feed.replace(/index\.xml$/, ''))
  const members = new Set(list?.members)
  const left = listed.filter((address) => !members.has(pageAt(address, ours)?.url ?? ''))
  if (list === undefined || left.length === 0) return null
  return {
    says: ` no longer lists ${left[0]}${left.length > 1 ? ` and ${left.length - 1} more` : ''}`,
    reason: 'the page itself answers; a feed here holds the dated pages of its list',
  }
}
