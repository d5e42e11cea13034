import type { SiteRecord } from '../record/site-record'
import type { OurAnswers } from '../site/our-answers'
import { type Difference, pageAt, type Score } from './compare-site'

/** What each feed listed is still to be had at its address, and its feed is still there. */
export function compareFeeds({ feeds }: SiteRecord, ours: OurAnswers): Score {
  const score: Score = { right: 0, all: 0, differences: [] }
  for (const [feed, listed] of feeds) {
    score.all++
    const fault = feedFault(feed, listed, ours)
    if (fault) score.differences.push(fault)
    else score.right++
  }
  return score
}

function feedFault(feed: string, listed: readonly string[], ours: OurAnswers): Difference | null {
  if (!ours.answers(feed)) return { address: feed, says: ' does not answer' }
  const gone = listed.filter((address) => !ours.answers(address))
  if (gone.length > 0) return { address: feed, says: ` listed ${gone[0]}${gone.length > 1 ? ' and more' : ''}` }
  const list = ours.pages.get(feed.replace(/index\.xml$/, ''))
  const members = new Set(list?.members)
  const left = listed.filter((address) => !members.has(pageAt(address, ours)?.url ?? ''))
  if (list === undefined || left.length === 0) return null
  return {
    address: feed,
    says: ` no longer lists ${left[0]}${left.length > 1 ? ` and ${left.length - 1} more` : ''}`,
    reason: 'the page itself answers; a feed here holds the dated pages of its list',
  }
}
