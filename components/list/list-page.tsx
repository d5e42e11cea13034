import type { ReactNode } from 'react'
import { pagesAt, type Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import type { MenuEntry } from '../../lib/record/types'
import { href } from '../../lib/site/addresses/urls'
import { pageName, pageTitle } from '../../lib/site/names/page-name'
import { taxonomyName } from '../../lib/site/names/taxonomy-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'
import { PostList } from '../post/post-list'
import { Breadcrumbs } from '../site/breadcrumbs'
import { listsAbove } from '../site/lists-above'
import { BlogFacts } from './blog-facts'
import type { PageList } from './page-list'
import { Pager } from './pager'
import { RecentPosts } from './recent-posts'

type ListPageProps = PageList & {
  menu: readonly MenuEntry[]
  /** what the language's blog is made of, for its home */
  posts: readonly PageSummary[]
  /** what features add below the title */
  below: ReactNode
}

/** Home, a section or a term: its own text first, then what it holds. */
export function ListPage({ site, page, pager, text, members, menu, posts, below }: ListPageProps) {
  const { settings } = site
  const words = wordsFor(page.langTag)
  const title = pageTitle(page, settings, words)
  const above = listsAbove(site, page)
  const sections = pager === 1 ? sectionsOf(page, site, menu) : []
  // A home with a text of its own is a page, not a list.
  const isText = page.kind === 'home' && text !== null && page.pagers.length === 0
  return (
    <div className="list measure">
      <header className="list-header">
        <Breadcrumbs {...{ settings, lang: page.lang, langTag: page.langTag, above, title }} />
        {page.taxonomy && above.length === 0 && (
          <p className="place">{taxonomyName(page.taxonomy, words) ?? page.taxonomy}</p>
        )}
        <h1 className={page.kind === 'home' ? 'text-5xl' : 'text-4xl'}>{title}</h1>
        {page.description && <p className="lead">{page.description}</p>}
        {page.kind === 'home' && <BlogFacts posts={posts} langTag={page.langTag} />}
        {page.kind === 'term' && <p className="facts mt-gap">{say(words.count, { count: page.members.length })}</p>}
        {below}
      </header>
      {text}
      {sections.length > 0 && (
        <nav className="sections" aria-label={words.sections}>
          <ul>
            {sections.map((section) => (
              <li key={section.url}>
                <a href={href(settings, section.url)}>{pageName(section, settings, wordsFor(section.langTag))}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {isText ? (
        <nav aria-label={words.recentPosts}>
          <RecentPosts site={site} posts={posts} lang={page.lang} langTag={page.langTag} />
        </nav>
      ) : (
        <PostList settings={settings} pages={members} langTag={page.langTag} />
      )}
      <Pager settings={settings} page={page} pager={pager} />
    </div>
  )
}

/** Home doesn't repeat its menu, nor the sections whose posts it shows. */
function sectionsOf(page: PageSummary, site: Site, menu: readonly MenuEntry[]): PageSummary[] {
  const sections = pagesAt(site, page.sections)
  if (page.kind !== 'home') return sections
  const language = site.settings.languages.find((candidate) => candidate.key === page.lang)
  const inMenu = new Set(menu.map((entry) => entry.page))
  return sections.filter(({ section, url }) => !inMenu.has(url) && !language?.mainSections.includes(section))
}
