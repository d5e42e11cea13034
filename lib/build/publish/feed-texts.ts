import type { WorkFiles } from '../../base/workspace/work-files'
import { readBody } from '../../record/bodies'
import { pageFinder } from '../../record/site'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { toFeedHtml } from '../../shortcodes/feed-tree'
import { absoluteUrl, resolveUrl } from '../../site/addresses/urls'
import { wordsFor } from '../../words/interface-words'
import { knownShortcodes } from '../read/known-shortcodes'

/** The text of a page as a feed can carry it. */
export type TextOf = (page: PageSummary) => string

/** A new post stands in the feed of each of its terms. So many characters are kept, which are some 2,000 posts. */
const keptLength = 16_000_000

export function feedTexts(
  { settings, pages }: SiteIndex,
  byUrl: ReadonlyMap<string, PageSummary>,
  files: WorkFiles,
): TextOf {
  const site = { settings, pages, pageAt: pageFinder(byUrl) }
  const kept = new Map<string, string>()
  let length = 0
  return (page) => {
    const known = kept.get(page.url)
    if (known !== undefined) return known
    const url = absoluteUrl(settings, page.url)
    const html = toFeedHtml(readBody(files, page.url).tree, {
      shortcodes: knownShortcodes,
      langTag: page.langTag,
      words: wordsFor(page.langTag),
      absolute: (address) => resolveUrl(address, url),
      place: { site, page, hrefOf: (to) => absoluteUrl(settings, to) },
    })
    length += html.length
    for (const [oldest, text] of kept) {
      if (length <= keptLength) break
      kept.delete(oldest)
      length -= text.length
    }
    kept.set(page.url, html)
    return html
  }
}
