import type { ArchivePage } from '../../lib/archive/archive-pages'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { Archive } from './archive'
import { describeArchive } from './describe-archive'

/** A page of the archive that no file stands for. */
export function ArchivePageView({ site, page }: { site: Site; page: ArchivePage }) {
  const { title, description } = describeArchive(page, site)
  const { lang, langTag, year } = page
  return <Archive {...{ site, lang, langTag, title, year }} lead={<p className="lead">{description}</p>} />
}

/** The site's own page for it, which its theme's template would have filled. */
export function ThemeArchive({ site, page }: { site: Site; page: PageSummary }) {
  const { lang, langTag, description } = page
  const title = pageTitle(page, site.settings, wordsFor(langTag))
  return <Archive {...{ site, lang, langTag, title }} lead={description && <p className="lead">{description}</p>} />
}
