import { type Backlink, backlinksOf } from '../../lib/backlinks/kept-backlinks'
import { backlinkWords } from '../../lib/backlinks/words/words'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

/** So many stand open; what is more is folded. */
const open = 5

/** The texts that link to a page, each with the sentence that does. */
export function Backlinks({ site, page }: { site: Site; page: PageSummary }) {
  const { shown = [], count = 0 } = backlinksOf(site, page.url) ?? {}
  if (count === 0) return null
  const words = backlinkWords(page.langTag)
  return (
    <aside className="mt-8 rule-above pt-rule" aria-label={words.title}>
      <h2 className="label">{words.title}</h2>
      <BacklinkList site={site} backlinks={shown.slice(0, open)} />
      {count > open && (
        <details className="rule-above">
          <summary className="py-line text-sm/normal text-muted">{say(words.more, { count: count - open })}</summary>
          <BacklinkList site={site} backlinks={shown.slice(open)} />
        </details>
      )}
    </aside>
  )
}

function BacklinkList({ site, backlinks }: { site: Site; backlinks: readonly Backlink[] }) {
  return (
    <ul>
      {backlinks.map(({ url, id, said }) => {
        const post = site.pageAt(url)
        if (!post) return null
        return (
          <li key={url} className="not-first:rule-above py-line" lang={post.langTag}>
            <a
              className="block text-base/normal no-underline"
              href={href(site.settings, url) + (id && `#${encodeURIComponent(id)}`)}
            >
              {pageName(post, site.settings, wordsFor(post.langTag))}
            </a>
            {said && <p className="text-md/[1.65] text-muted">{said}</p>}
          </li>
        )
      })}
    </ul>
  )
}
