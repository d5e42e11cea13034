import { relatedTo } from '../../lib/record/lists/related'
import { pagesAt, type Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'

/** Posts that are about the same as this one. */
export function RelatedPosts({ site, page }: { site: Site; page: PageSummary }) {
  const posts = pagesAt(site, relatedTo(site, page))
  if (posts.length === 0) return null
  const { related } = wordsFor(page.langTag)
  return (
    <aside className="mt-8 rule-above pt-rule" aria-label={related}>
      <h2 className="label">{related}</h2>
      <ul>
        {posts.map((post) => (
          <li key={post.url} className="not-first:rule-above">
            <a
              className="block py-line text-base/normal no-underline"
              href={href(site.settings, post.url)}
              lang={post.langTag}
            >
              {pageName(post, site.settings, wordsFor(post.langTag))}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
