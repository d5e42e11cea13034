import type { PageSummary } from '../content/site-index'
import { wordsFor } from './interface-words'

/** What a page is called where it is shown or linked: its title, else its folder's name, as themes do. */
export function pageName(page: Pick<PageSummary, 'title' | 'linkTitle' | 'url' | 'langTag'>): string {
  const folder = page.url.split('/').filter(Boolean).at(-1)?.replace(/[-_]+/g, ' ')
  return page.linkTitle || page.title || folder || wordsFor(page.langTag).untitled
}
