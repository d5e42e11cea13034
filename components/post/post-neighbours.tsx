import { getPage, getPages, getSettings } from '../../lib/door/pages'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'

/** The posts before and after this one in its section: by date, else in the section's own order. */
export function PostNeighbours({ page }: { page: PageSummary }) {
  const words = wordsFor(page.langTag)
  const members = (page.parent && getPage(page.parent)?.members) || []
  const at = members.indexOf(page.url)
  if (at < 0 || members.length < 2) return null
  const [above] = getPages(members.slice(Math.max(0, at - 1), at))
  const [below] = getPages(members.slice(at + 1, at + 2))
  // Dated lists have the newest first.
  const [previous, next] = page.date ? [below, above] : [above, below]
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {previous && <Neighbour page={previous} rel="prev" word={words.previousPost} />}
      {next && <Neighbour page={next} rel="next" word={words.nextPost} />}
    </nav>
  )
}

function Neighbour({ page, rel, word }: { page: PageSummary; rel: string; word: string }) {
  return (
    <a rel={rel} href={href(getSettings(), page.url)}>
      {word} <b lang={page.langTag}>{pageName(page, getSettings(), wordsFor(page.langTag))}</b>
    </a>
  )
}
