import type { Site } from '../../lib/record/site'
import { type SearchFiles, searchFiles } from '../../lib/search/pages/search-files'
import { searchUrl } from '../../lib/search/pages/search-page'
import { homeOf } from '../../lib/site/addresses/urls'

/**
 * Where a language's search is, and what runs there; a page of the site's own goes before, without ours. Null where there
 * is none.
 */
export function searchAt(site: Site, lang: string): { url: string; files: SearchFiles | null } | null {
  const url = searchUrl(homeOf(site.settings, lang))
  const own = site.pageAt(url)
  const files = own ? null : searchFiles(site)
  return files || own?.hasBody ? { url, files } : null
}
