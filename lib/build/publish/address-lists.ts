import type { FeatureText } from '../../record/feature/feature'
import { isBlank } from '../../record/lists/blank-page'
import { newestFirst } from '../../record/lists/newest-first'
import type { PublishedFile } from '../../record/published-file'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { pageTitle } from '../../site/names/page-name'
import type { ListedPage } from '../../site/nearest/nearest-pages'
import { listCount, listPages, listUrl } from '../../site/nearest/page-lists'
import { wordsFor } from '../../words/interface-words'

/** What the page for unknown addresses compares these with: lists, pages of features, then posts, the newest first. */
export function addressLists(
  { settings, pages, featurePages }: SiteIndex,
  ofFeatures: readonly FeatureText[],
): PublishedFile[] {
  const own = newestFirst(pages.filter(isSuggested))
  const shown = new Set(featurePages.map(({ url }) => url))
  const tags = new Map(settings.languages.map(({ key, tag }) => [key, tag]))
  const listed = (page: PageSummary): ListedPage => {
    return [page.url, pageTitle(page, settings, wordsFor(page.langTag)), page.langTag]
  }
  const entries = [
    ...own.filter(({ kind }) => kind !== 'page').map(listed),
    ...ofFeatures
      .filter(({ url }) => shown.has(url))
      .map(({ url, title, lang }): ListedPage => [url, title, tags.get(lang) ?? lang]),
    ...own.filter(({ kind }) => kind === 'page').map(listed),
  ]
  const lists = listPages(entries, listCount(pages.length))
  return lists.map((list, number) => ({ url: listUrl(number), text: JSON.stringify(list) }))
}

/** What is public and stands in lists; not what a theme would have filled. */
function isSuggested(page: PageSummary): boolean {
  return page.state === 'public' && page.listed && !isBlank(page)
}
