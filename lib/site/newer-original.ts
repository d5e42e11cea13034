import { secondOf } from '../record/lists/newest-first'
import type { PageSummary } from '../record/site-index'

type Dated = Pick<PageSummary, 'url' | 'lang' | 'date' | 'revised'>

/** Who changes original and translation does so in one sitting, and writes some days without their hour. */
const sitting = 24 * 60 * 60

/**
 * The original of a translation, where it has changed since the translation was made or last looked at. Only by dates
 * that someone has said: of a translation with its original's date, which authors copy, nobody knows when it was made.
 */
export function newerOriginal<Page extends Dated>(page: Page, others: readonly Page[], mainLanguage: string) {
  const original = originalOf([page, ...others], mainLanguage)
  if (!original?.revised || original.url === page.url) return null
  const ownDate = isLater(page.date, original.date) ? page.date : null
  const made = isLater(page.revised, ownDate) ? page.revised : (ownDate ?? page.revised)
  return made && isLater(original.revised, made) ? original : null
}

/** What was written first; of what has one date, what is in the site's main language. Null where that is none. */
function originalOf<Page extends Dated>(pages: readonly Page[], mainLanguage: string): Page | null {
  const isFirst = (page: Page) => pages.every((other) => !isLater(page.date, other.date))
  const first = pages.every(({ date }) => date) ? pages.filter(isFirst) : pages
  return first.length === 1 ? (first[0] ?? null) : (first.find(({ lang }) => lang === mainLanguage) ?? null)
}

function isLater(date: string | null, than: string | null): boolean {
  return date !== null && secondOf(date) - secondOf(than) >= sitting
}
