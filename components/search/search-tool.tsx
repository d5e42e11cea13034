import { descriptionUrl } from '../../lib/search/pages/search-page'
import { href } from '../../lib/site/addresses/urls'
import { siteName } from '../../lib/site/names/site-name'
import { wordsFor } from '../../lib/words/interface-words'
import type { FeatureFrame } from '../shapes/feature-view'
import { searchAt } from './search-at'

/**
 * In every page's header: the link to search, which a script makes a dialog, and in its head how a browser adds the site's
 * search to its own.
 */
export function SearchTool(frame: FeatureFrame) {
  const { site, lang } = frame
  const { settings } = site
  const search = searchAt(site, lang)
  if (!search) return null
  const { files } = search
  const title = settings.languages.find(({ key }) => key === lang)?.title || siteName(settings)
  return (
    <open-search src={files ? href(settings, files.script) : undefined} language={files ? lang : undefined}>
      {files?.described.includes(lang) && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={title}
          href={href(settings, descriptionUrl(lang))}
        />
      )}
      <SearchLink {...frame} className="tool chip" />
    </open-search>
  )
}

/** The link alone. */
export function SearchLink({ site, lang, langTag, className }: FeatureFrame & { className?: string }) {
  const search = searchAt(site, lang)
  return (
    search && (
      <a className={className} href={href(site.settings, search.url)}>
        {wordsFor(langTag).search}
      </a>
    )
  )
}
