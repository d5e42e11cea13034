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
    <nav
      className="pager mt-8 grid grid-cols-[1fr_auto_1fr] items-center gap-4 rule-above pt-2 [.term-list+&]:[border:0] text-sm text-muted print:hidden"
      aria-label={words.pages}
    >
      {pager > 1 && (
        <a className="inline-block py-2 no-underline" rel="prev" href={address(pager - 1)}>
          {words.newer}
        </a>
      )}
      <span className="col-start-2">{say(words.pageOf, { page: pager, pages })}</span>
      {pager < pages && (
        <a className="-col-start-2 inline-block py-2 text-end no-underline" rel="next" href={address(pager + 1)}>
          {words.older}
        </a>
      )}
    </nav>
  )
}
