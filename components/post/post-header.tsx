import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { pageName, pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { Phrases } from './phrases'
import { PostFacts } from './post-facts'
import { PostTranslations } from './post-translations'

export function PostHeader({ site, page }: { site: Site; page: PageSummary }) {
  const above = page.parent ? site.pageAt(page.parent) : null
  return (
    <header className="measure rule-below pb-[1.3rem]">
      {above && above.kind !== 'home' && (
        <p className="place">
          <a href={href(site.settings, above.url)}>{pageName(above, site.settings, wordsFor(above.langTag))}</a>
        </p>
      )}
      <h1 className="mt-[0.35rem] text-5xl">
        <Phrases text={pageTitle(page, site.settings, wordsFor(page.langTag))} />
      </h1>
      {page.description && <p className="lead">{page.description}</p>}
      <PostFacts page={page} />
      <PostTranslations site={site} page={page} />
    </header>
  )
}
