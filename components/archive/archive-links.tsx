import { archiveOf } from '../../lib/archive/kept-archive'
import { archiveWords } from '../../lib/archive/words/words'
import { folderOf } from '../../lib/base/text/addresses'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import type { FeatureFrame } from '../shapes/feature-view'

/** In every page's footer. */
export function FooterArchive(frame: FeatureFrame) {
  return (
    archiveOf(frame.site, frame.lang) && (
      <li>
        <ArchiveLink {...frame} />
      </li>
    )
  )
}

/** The link alone. */
export function ArchiveLink({ site, lang, langTag }: FeatureFrame) {
  const url = archiveOf(site, lang)
  return url && <a href={href(site.settings, url)}>{archiveWords(langTag).title}</a>
}

/** Below the title of a list of posts that has several parts: by year they are on one page. */
export function ListArchive({ site, page }: { site: Site; page: PageSummary }) {
  const url = page.pagers.length > 1 && isListOfPosts(page, site) ? archiveOf(site, page.lang) : null
  if (!url) return null
  return (
    <p className="mt-gap text-sm">
      <a href={href(site.settings, url)}>{archiveWords(page.langTag).byYear}</a>
    </p>
  )
}

/** Home, or a main section; not what stands below it. */
function isListOfPosts({ kind, lang, url, section }: PageSummary, { settings }: Site): boolean {
  const language = settings.languages.find(({ key }) => key === lang)
  const isMain = language?.mainSections.includes(section) === true && folderOf(url) === `${language.home}${section}/`
  return kind === 'home' || (kind === 'section' && isMain)
}
