import type { Page } from '../../record/types'

/** By what pages are called, in the order in which it counts: file, title, address, alias; last, pages that no file makes. */
export type PageNames = ReadonlyMap<string, Page[]>[]

/** Of the pages that a name may mean; those that aren't shown are left out. */
export function indexNames(pages: readonly Page[]): PageNames {
  const shown = pages.filter(({ rendered }) => rendered)
  const written = shown.filter(({ file }) => file !== null)
  return [
    group(written, ({ path }) => [path]),
    group(written, ({ title, linkTitle }) => [title, linkTitle]),
    group(written, ({ url }) => [url.replace(/\.html$/, '')]),
    group(written, ({ fields }) => fields.aliases),
    group(
      shown.filter(({ file }) => file === null),
      ({ path, title }) => [path, title],
    ),
  ]
}

/** What a name means: one page, several that it doesn't tell apart, or none. Pages of the same language go first. */
export function pagesNamed(names: PageNames, name: string, lang: string): Page[] {
  const found = names.map((pages) => pages.get(keyOf(name)) ?? [])
  const own = found.map((pages) => pages.filter((page) => page.lang === lang))
  return [...own, ...found].find((pages) => pages.length > 0) ?? []
}

/** All that pages are called, as they are compared. */
export function allNames(names: PageNames): string[] {
  return [...new Set(names.flatMap((pages) => [...pages.keys()]))]
}

function group(pages: readonly Page[], namesOf: (page: Page) => string[]): Map<string, Page[]> {
  const groups = new Map<string, Page[]>()
  for (const page of pages) {
    for (const key of new Set(namesOf(page).flatMap((name) => [keyOf(name), keyOf(lastPart(name))]))) {
      const group = groups.get(key)
      if (group) group.push(page)
      else if (key) groups.set(key, [page])
    }
  }
  return groups
}

/** Case, spaces, hyphens and underscores don't tell names apart. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** "/posts/hello/" → "hello" */
function lastPart(address: string): string {
  return address.split('/').filter(Boolean).at(-1) ?? ''
}
