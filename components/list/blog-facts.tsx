import { getPosts } from '../../lib/door/pages'
import { yearOf } from '../../lib/site/names/format-date'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

const worthCounting = 3

/** How much there is to read, and since when: for a first visit. */
export function BlogFacts({ lang, langTag }: { lang: string; langTag: string }) {
  const posts = getPosts(lang)
  const oldest = posts.findLast((post) => post.date)?.date
  if (!oldest || posts.length < worthCounting) return null
  return <p className="facts">{say(wordsFor(langTag).postsSince, { count: posts.length, year: yearOf(oldest) })}</p>
}
