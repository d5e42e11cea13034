import type { WorkFiles } from '../../base/workspace/work-files'
import { readBody } from '../../record/bodies'
import { pageFinder } from '../../record/site'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import type { FeedOptions } from '../../shortcodes/feed-options'
import { toFeedHtml } from '../../shortcodes/feed-tree'
import { absoluteUrl, resolveUrl } from '../../site/addresses/urls'
import { wordsFor } from '../../words/interface-words'
import { knownShortcodes } from '../read/known-shortcodes'

/** The text of a page as a feed can carry it, without shortcodes and with full addresses. */
export type FeedTexts = {
  htmlOf(page: PageSummary): string
  /** with which it is made so */
  optionsOf(page: PageSummary): FeedOptions
}

/** A new post stands in the feed of each of its terms. So many characters are kept, which are some 2,000 posts. */
const keptLength = 16_000_000

export function openFeedTexts(
  { settings, pages }: SiteIndex,
  byUrl: ReadonlyMap<string, PageSummary>,
  files: WorkFiles,
): FeedTexts {
  const site = { settings, pages, pageAt: pageFinder(byUrl) }
  const kept = new Map<string, string>()
  let length = 0
  return { htmlOf, optionsOf }

  function optionsOf(page: PageSummary): FeedOptions {
    const url = absoluteUrl(settings, page.url)
    return {
      shortcodes: knownShortcodes,
      langTag: page.langTag,
      words: wordsFor(page.langTag),
      absolute: (address) => resolveUrl(address, url),
      place: { site, page, hrefOf: (to) => absoluteUrl(settings, to) },
    }
  }

  function htmlOf(page: PageSummary): string {
    const known = kept.get(page.url)
    if (known !== undefined) return known
    const html = toFeedHtml(readBody(files, page.url).tree, optionsOf(page)).trim()
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
