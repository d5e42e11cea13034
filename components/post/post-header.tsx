import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { Breadcrumbs } from '../site/breadcrumbs'
import { listsAbove } from '../site/lists-above'
import { Phrases } from './phrases'
import { PostFacts } from './post-facts'
import { PostTranslations } from './post-translations'

export function PostHeader({ site, page }: { site: Site; page: PageSummary }) {
  const { settings } = site
  const title = pageTitle(page, settings, wordsFor(page.langTag))
  return (
    <header className="measure rule-below pb-[1.3rem]">
      <Breadcrumbs {...{ settings, lang: page.lang, langTag: page.langTag, above: listsAbove(site, page), title }} />
      <h1 className="mt-[0.35rem] text-5xl">
        <Phrases text={title} />
      </h1>
      {page.description && <p className="lead">{page.description}</p>}
      <PostFacts page={page} />
      <PostTranslations site={site} page={page} />
    </header>
  )
}
