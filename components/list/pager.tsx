import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

type PagerProps = { settings: SiteSettings; page: PageSummary; pager: number }

export function Pager({ settings, page, pager }: PagerProps) {
  const pages = page.pagers.length
  if (pages < 2) return null
  const words = wordsFor(page.langTag)
  const address = (number: number) => href(settings, page.pagers[number - 1] ?? page.url)
  return (
    <nav className="pager" aria-label={words.pages}>
      {pager > 1 && (
        <a rel="prev" href={address(pager - 1)}>
          {words.newer}
        </a>
      )}
      <span>{say(words.pageOf, { page: pager, pages })}</span>
      {pager < pages && (
        <a rel="next" href={address(pager + 1)}>
          {words.older}
        </a>
      )}
    </nav>
  )
}
