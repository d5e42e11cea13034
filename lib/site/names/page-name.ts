import type { PageSummary, SiteSettings } from '../../record/site-index'
import type { Words } from '../../words/words'
import { siteName } from './site-name'

type Named = Pick<PageSummary, 'title' | 'linkTitle' | 'url' | 'lang' | 'kind'>
/** In the page's language. */
type NameWords = Pick<Words, 'untitled' | 'home'>
type Settings = Pick<SiteSettings, 'title' | 'baseURL'> & { languages: { key: string; title: string }[] }

/**
 * What a page is called where it is shown or linked: its title, else its folder's name, as themes do; a home without a
 * title is called as its blog.
 */
export function pageName(page: Named, settings: Settings, words: NameWords): string {
  return page.linkTitle || pageTitle(page, settings, words)
}

/** What stands over a page. */
export function pageTitle(page: Named, settings: Settings, words: NameWords): string {
  const own = page.title || page.linkTitle
  if (own || page.kind !== 'home') return own || folderName(page.url) || words.untitled
  return settings.languages.find(({ key }) => key === page.lang)?.title || siteName(settings) || words.home
}

function folderName(url: string): string {
  return url.split('/').filter(Boolean).at(-1)?.replace(/[-_]+/g, ' ') ?? ''
}
