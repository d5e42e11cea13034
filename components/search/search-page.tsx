import { newestFirst } from '../../lib/record/lists/newest-first'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { isSearched } from '../../lib/search/files/searched-pages'
import { searchFiles } from '../../lib/search/pages/search-files'
import type { SearchPage } from '../../lib/search/pages/search-page'
import { searchWords } from '../../lib/search/words/words'
import { href } from '../../lib/site/addresses/urls'
import { yearOf } from '../../lib/site/names/format-date'

/** A field whose script shows what is found below it; without scripts all titles, by year. */
export function SearchPageView({ site, page }: { site: Site; page: SearchPage }) {
  const { settings } = site
  const words = searchWords(page.langTag)
  const files = searchFiles(site)
  const pages = newestFirst(site.pages.filter((each) => each.lang === page.lang && isSearched(each)))
  const years = new Map<string, PageSummary[]>()
  for (const each of pages) {
    const year = each.date ? yearOf(each.date) : words.undated
    const list = years.get(year)
    if (list) list.push(each)
    else years.set(year, [each])
  }
  return (
    <div className="list measure">
      {files && <link rel="stylesheet" href={href(settings, files.styles)} precedence="search" />}
      {files && <script type="module" src={href(settings, files.script)} />}
      <header className="list-header">
        <h1 className="text-4xl">{words.title}</h1>
        <p className="lead">{words.description}</p>
      </header>
      <search-page>
        <search>
          <form action={href(settings, page.url)} className="search-field mt-gap">
            <input type="search" name="q" aria-label={words.label} autoComplete="off" spellCheck={false} />
            <button type="submit" className="chip">
              {words.submit}
            </button>
          </form>
        </search>
      </search-page>
      <noscript>
        {[...years].map(([year, list]) => (
          <section key={year} className="mt-section">
            <h2 className="label">{year}</h2>
            <ul>
              {list.map((each) => (
                <Title key={each.url} page={each} address={href(settings, each.url)} />
              ))}
            </ul>
          </section>
        ))}
      </noscript>
    </div>
  )
}

function Title({ page, address }: { page: PageSummary; address: string }) {
  return (
    <li className="mt-gap">
      <a href={address}>{page.title}</a>
    </li>
  )
}
