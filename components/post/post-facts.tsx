import type { PageSummary } from '../../lib/record/site-index'
import { formatDate } from '../../lib/site/names/format-date'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

/** Date, reading time and revision, in one muted line. */
export function PostFacts({ page }: { page: PageSummary }) {
  const words = wordsFor(page.langTag)
  const revised = page.lastmod && page.date && page.lastmod.slice(0, 10) > page.date.slice(0, 10) ? page.lastmod : null
  if (!page.date && page.readingMinutes === 0) return null
  return (
    <p className="facts mt-rule">
      {page.date && <time dateTime={page.date}>{formatDate(page.date, page.langTag)}</time>}
      {page.readingMinutes > 0 && <span>{say(words.minutes, { count: page.readingMinutes })}</span>}
      {revised && <time dateTime={revised}>{say(words.updated, { date: formatDate(revised, page.langTag) })}</time>}
    </p>
  )
}
