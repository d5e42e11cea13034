import { secondOf } from '../../record/lists/newest-first'
import type { Page } from '../../record/types'

type Sortable = Pick<Page, 'date' | 'linkTitle' | 'path' | 'file' | 'fields'>

/**
 * Hugo's order of pages in a list: weight (0 last), newest first, title, path.
 * https://gohugo.io/quick-reference/page-collections/#sort
 */
export function sortPages<T>(items: T[], pageOf: (item: T) => Sortable, lang: string): T[] {
  const titles = collatorFor(lang)
  const keyed = items.map((item) => {
    const page = pageOf(item)
    return { item, page, weight: page.fields.weight || Number.POSITIVE_INFINITY, second: secondOf(page.date) }
  })
  keyed.sort(
    (a, b) =>
      compareNumbers(a.weight, b.weight) ||
      b.second - a.second ||
      titles.compare(a.page.linkTitle, b.page.linkTitle) ||
      comparePaths(a.page, b.page),
  )
  return keyed.map(({ item }) => item)
}

const collators = new Map<string, Intl.Collator>()

/** How titles are compared in a language; the root order where it is not one that is known. */
export function collatorFor(lang: string): Intl.Collator {
  let collator = collators.get(lang)
  if (!collator) {
    try {
      collator = new Intl.Collator(lang)
    } catch {
      collator = new Intl.Collator('und')
    }
    collators.set(lang, collator)
  }
  return collator
}

/** Letter case aside, then letter by letter: Hugo's order of menu entries and paths. */
export function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b)
}

function comparePaths(a: Sortable, b: Sortable): number {
  return compareNames(a.path, b.path) || compareText(a.file ?? '', b.file ?? '')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Without subtracting: both may be infinite. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
