import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { languageName } from '../../lib/words/language-name'

/** The same text in the site's other languages, each by its language's own name. */
export function PostTranslations({ site, page }: { site: Site; page: PageSummary }) {
  const { settings } = site
  const others = page.translations.flatMap(({ lang, url }) => {
    const other = site.pageAt(url)
    const language = settings.languages.find(({ key }) => key === lang)
    return other && language ? [{ other, name: languageName(language) }] : []
  })
  if (others.length === 0) return null
  return (
    <nav className="text-facts text-muted" aria-label={wordsFor(page.langTag).translations}>
      <ul className="flex flex-wrap gap-x-[1.2rem]">
        {others.map(({ other, name }) => (
          <li key={other.url}>
            <a
              className="block py-1"
              href={href(settings, other.url)}
              hrefLang={other.langTag}
              lang={other.langTag}
              title={pageName(other, settings, wordsFor(other.langTag))}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
