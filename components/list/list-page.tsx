import { type Destination, getBody, getMembers, getMenu, getPages, getSettings } from '../../lib/door/pages'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName, pageTitle } from '../../lib/site/names/page-name'
import { taxonomyName } from '../../lib/site/names/taxonomy-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'
import { PostList } from '../post/post-list'
import { Prose } from '../prose/prose'
import { BlogFacts } from './blog-facts'
import { Pager } from './pager'
import { RecentPosts } from './recent-posts'

/** Home, a section or a term: its own text first, then what it holds. */
export function ListPage({ destination: { page, pager } }: { destination: Destination }) {
  const words = wordsFor(page.langTag)
  const body = pager === 1 ? getBody(page) : null
  const sections = pager === 1 ? sectionsOf(page) : []
  // A home with a text of its own is a page, not a list.
  const isText = page.kind === 'home' && body !== null && page.pagers.length === 0
  return (
    <div className={page.kind === 'home' ? 'list home' : 'list'}>
      <header className="list-header">
        {page.taxonomy && <p className="place">{taxonomyName(page.taxonomy, words) ?? page.taxonomy}</p>}
        <h1>{pageTitle(page, getSettings(), words)}</h1>
        {page.description && <p className="lead">{page.description}</p>}
        {page.kind === 'home' && <BlogFacts lang={page.lang} langTag={page.langTag} />}
        {page.kind === 'term' && <p className="facts">{say(words.count, { count: page.members.length })}</p>}
      </header>
      {body && <Prose body={body} page={page} />}
      {sections.length > 0 && (
        <nav className="sections" aria-label={words.sections}>
          <ul>
            {sections.map((section) => (
              <li key={section.url}>
                <a href={href(getSettings(), section.url)}>
                  {pageName(section, getSettings(), wordsFor(section.langTag))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {isText ? (
        <nav aria-label={words.recentPosts}>
          <RecentPosts lang={page.lang} langTag={page.langTag} />
        </nav>
      ) : (
        <PostList pages={getMembers(page, pager)} langTag={page.langTag} />
      )}
      <Pager page={page} pager={pager} />
    </div>
  )
}

/** Home doesn't repeat its menu, nor the sections whose posts it shows. */
function sectionsOf(page: PageSummary): PageSummary[] {
  const sections = getPages(page.sections)
  if (page.kind !== 'home') return sections
  const language = getSettings().languages.find((candidate) => candidate.key === page.lang)
  const inMenu = new Set(getMenu(page.lang, 'main').map((entry) => entry.page))
  return sections.filter(({ section, url }) => !inMenu.has(url) && !language?.mainSections.includes(section))
}
