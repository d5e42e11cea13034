import type { FeaturePage } from '../../record/feature/feature-page'
import type { SiteSettings } from '../../record/site-index'

/** The page that searches, one a language. */
export type SearchPage = FeaturePage & { feature: 'search' }

export function isSearchPage(page: FeaturePage): page is SearchPage {
  return page.feature === 'search'
}

export function searchPages({ languages }: Pick<SiteSettings, 'languages'>): SearchPage[] {
  return languages.map(({ key, tag, home }) => {
    return { feature: 'search', url: searchUrl(home), lang: key, langTag: tag, inSitemap: false }
  })
}

/** Of the file by which a browser adds a language's search to its own. */
export const descriptionUrl = (lang: string) => `/_gaji/search/${lang}.xml`

/** Below a language's home: "/search/", "/en/search/". */
export const searchUrl = (home: string) => `${home}search/`
