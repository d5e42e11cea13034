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
      <nav key={plural} className="terms" aria-label={title}>
        <h2>{title}</h2>
        <ul>
          {terms.map((term) => (
            <li key={term.url}>
              <a href={href(settings, term.url)} rel="tag">
                {term.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )
  })
}
