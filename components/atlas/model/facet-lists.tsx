import { facets } from '../../../lib/atlas/facts/facets'
import { atlasHref } from '../../../lib/atlas/pages/atlas'
import { pageWords } from '../../../lib/atlas/words/words'
import type { AtlasProps } from '../atlas-props'

/** One list a value: by architecture, openness, developer, country, year, and what the article names. */
export function FacetLists({ site, atlas, page }: AtlasProps) {
  return (
    <nav className="facet-lists" aria-labelledby="lists">
      <h2 id="lists">{pageWords(page.locale).listsHeading}</h2>
      <ul className="chips">
        {facets(atlas, page.locale).map(({ name, label, values }) => (
          <li key={name}>
            <details name="lists">
              <summary>
                {label} <small>{values.length}</small>
              </summary>
              <ul>
                {values.map((value) => (
                  <li key={value.value}>
                    <a href={atlasHref(atlas, site.settings, page.lang, value.url)}>{value.label}</a>{' '}
                    <small>{value.models.length}</small>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </nav>
  )
}
