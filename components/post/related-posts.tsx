import { getPages, getSettings } from '../../lib/door/pages'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'

/** Posts that share this one's keywords or tags. */
export function RelatedPosts({ page }: { page: PageSummary }) {
  const posts = getPages(page.related)
  if (posts.length === 0) return null
  return (
    <aside className="related" aria-labelledby="related">
      <h2 id="related">{wordsFor(page.langTag).related}</h2>
      <ul>
        {posts.map((post) => (
          <li key={post.url}>
            <a href={href(getSettings(), post.url)} lang={post.langTag}>
              {pageName(post, getSettings(), wordsFor(post.langTag))}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
