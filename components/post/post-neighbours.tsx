import type { Site } from '../../lib/record/site'
import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'

/** The posts before and after this one in its section: by date, else in the section's own order. */
export function PostNeighbours({ site, page }: { site: Site; page: PageSummary }) {
  const { settings } = site
  const words = wordsFor(page.langTag)
  const beside = site.neighbours(page.url)
  if (!beside) return null
  const [above, below] = [beside.above, beside.below].map((url) => (url ? site.pageAt(url) : null))
  // Dated lists have the newest first.
  const [previous, next] = page.date ? [below, above] : [above, below]
  return (
    <nav
      className="mt-8 grid grid-cols-2 gap-4 rule-above pt-rule text-sm/normal text-muted print:hidden"
      aria-label={words.neighbours}
    >
      {previous && <Neighbour settings={settings} page={previous} rel="prev" word={words.previousPost} />}
      {next && <Neighbour settings={settings} page={next} rel="next" word={words.nextPost} />}
    </nav>
  )
}

type NeighbourProps = { settings: SiteSettings; page: PageSummary; rel: string; word: string }

function Neighbour({ settings, page, rel, word }: NeighbourProps) {
  return (
    <a
      className="group no-underline [&[rel=next]]:-col-start-2 [&[rel=next]]:text-end"
      rel={rel}
      href={href(settings, page.url)}
    >
      {word}{' '}
      <b
        className="mt-[0.15rem] block text-md [font-weight:600] text-balance text-ink group-hover:text-inherit"
        lang={page.langTag}
      >
        {pageName(page, settings, wordsFor(page.langTag))}
      </b>
    </a>
  )
}
