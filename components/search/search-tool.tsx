import type { Site } from '../../lib/record/site'
import { searchFiles } from '../../lib/search/pages/search-files'
import { searchUrl } from '../../lib/search/pages/search-page'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'

/** In every page's header: the link to search, which a script makes a dialog. A page of the site's own goes before. */
export function SearchTool({ site, lang, langTag }: { site: Site; lang: string; langTag: string }) {
  const { settings } = site
  const url = searchUrl(settings.languages.find(({ key }) => key === lang)?.home ?? '/')
  const own = site.pageAt(url)
  const files = own ? null : searchFiles(site)
  if (!files && !own?.hasBody) return null
  return (
    <open-search src={files ? href(settings, files.script) : undefined} language={files ? lang : undefined}>
      <a className="tool chip" href={href(settings, url)}>
        {wordsFor(langTag).search}
      </a>
    </open-search>
  )
}
