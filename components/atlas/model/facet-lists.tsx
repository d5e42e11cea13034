import { facets } from '../../../lib/atlas/facts/facets'
import { atlasHref } from '../../../lib/atlas/pages/atlas'
import { pageWords } from '../../../lib/atlas/words/words'
import type { AtlasProps } from '../atlas-props'

/** One list a value: by architecture, openness, developer, country, year, and what the article names. */
export function FacetLists({ site, atlas, page }: AtlasProps) {
  return (
    <nav className="facet-lists" aria-labelledby="lists">
      <h2 id="lists">{pageWords(page.locale).listsHeading}</h2>
      <dl>
        {facets(atlas, page.locale).map(({ name, label, values }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {values.map((value) => (
                  <li key={value.value}>
                    <a href={atlasHref(atlas, site.settings, page.lang, value.url)}>{value.label}</a>{' '}
                    <small>{value.models.length}</small>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}
