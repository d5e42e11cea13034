import { newestYears } from '../../lib/record/lists/posts'
import type { Site } from '../../lib/record/site'
import { searchFiles } from '../../lib/search/pages/search-files'
import type { SearchPage } from '../../lib/search/pages/search-page'
import { searchWords } from '../../lib/search/words/words'
import { href } from '../../lib/site/addresses/urls'
import { AllPosts } from '../list/all-posts'
import { TitleList } from '../list/title-list'

/** A field whose script shows what is found below it; without scripts the titles, by year. */
export function SearchPageView({ site, page }: { site: Site; page: SearchPage }) {
  const { settings } = site
  const words = searchWords(page.langTag)
  const files = searchFiles(site)
  const posts = site.posts(page.lang)
  const shown = newestYears(posts)
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
        <TitleList {...{ settings, posts: shown, langTag: page.langTag, by: 'year' }} />
        {shown.length < posts.length && <AllPosts {...{ site, posts, lang: page.lang, langTag: page.langTag }} />}
      </noscript>
    </div>
  )
}
