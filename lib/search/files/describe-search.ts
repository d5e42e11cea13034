import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex, SiteSettings } from '../../record/site-index'
import { absoluteUrl } from '../../site/addresses/urls'
import { siteName } from '../../site/names/site-name'
import { openSearchXml } from '../../site/open-search'
import { descriptionUrl, isSearchPage, type SearchPage } from '../pages/search-page'
import { searchWords } from '../words/words'

/** OpenSearch: the most signs of a name. */
const longestName = 16

/**
 * The pages of search that a browser may be told of: the site's own at an address has gone before, and what a browser
 * keeps must be a whole address.
 */
export function describedPages({ settings, featurePages }: Pick<SiteIndex, 'settings' | 'featurePages'>): SearchPage[] {
  return URL.canParse(settings.baseURL) ? featurePages.filter(isSearchPage) : []
}

/** One description a language, by which a browser adds the site's search to its own. */
export function searchDescriptions(index: Pick<SiteIndex, 'settings' | 'featurePages'>): PublishedFile[] {
  const { settings } = index
  const pages = describedPages(index)
  const names = pages.map((page) => nameOf(page, settings))
  return pages.map((page, at) => {
    const url = descriptionUrl(page.lang)
    const isTaken = names.indexOf(names[at] as string) !== at
    const text = openSearchXml({
      name: isTaken ? cut(names[at] as string, ` ${page.langTag}`) : cut(names[at] as string),
      description: searchWords(page.langTag).description,
      lang: page.langTag,
      results: `${absoluteUrl(settings, page.url)}?q={searchTerms}`,
      icon: { url: absoluteUrl(settings, '/icon-180.png'), size: 180 },
      self: absoluteUrl(settings, url),
    })
    return { url, text }
  })
}

function nameOf({ lang, langTag }: SearchPage, settings: SiteSettings): string {
  const title = settings.languages.find(({ key }) => key === lang)?.title
  return title || siteName(settings) || searchWords(langTag).title
}

/** Between words where it has them; a browser tells searches apart by their names, so that an ending is kept whole. */
function cut(name: string, ending = ''): string {
  const most = longestName - ending.length
  if ([...name].length <= most) return name + ending
  const start = [...name].slice(0, most + 1).join('')
  const words = start.slice(0, start.lastIndexOf(' ') > 0 ? start.lastIndexOf(' ') : undefined)
  return [...words].slice(0, most).join('') + ending
}
