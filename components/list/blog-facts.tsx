import type { PageSummary } from '../../lib/record/site-index'
import { yearOf } from '../../lib/site/names/format-date'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

const worthCounting = 3

/** How much there is to read, and since when: for a first visit. */
export function BlogFacts({ posts, langTag }: { posts: readonly PageSummary[]; langTag: string }) {
  const oldest = posts.findLast((post) => post.date)?.date
  if (!oldest || posts.length < worthCounting) return null
  return (
    <p className="facts mt-gap">{say(wordsFor(langTag).postsSince, { count: posts.length, year: yearOf(oldest) })}</p>
  )
}
