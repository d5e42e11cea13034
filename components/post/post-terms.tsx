import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { taxonomyName } from '../../lib/site/names/taxonomy-name'
import { wordsFor } from '../../lib/words/interface-words'

/** The terms of a post, a list for each taxonomy. */
export function PostTerms({ settings, page }: { settings: SiteSettings; page: PageSummary }) {
  const taxonomies = Object.entries(page.terms).filter(([, terms]) => terms.length > 0)
  return taxonomies.map(([plural, terms]) => {
    const title = taxonomyName(plural, wordsFor(page.langTag)) ?? plural
    return (
      <nav
        key={plural}
        className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-[0.3rem] text-sm"
        aria-label={title}
      >
        <h2 className="label">{title}</h2>
        <ul className="flex flex-wrap gap-[0.4rem]">
          {terms.map((term) => (
            <li key={term.url}>
              <a className="chip block py-[0.2rem]" href={href(settings, term.url)} rel="tag">
                {term.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )
  })
}
