import type { PageSummary, SiteSettings } from './site-index'

/** The site as components see it: who is called by the router asks the door for it once and hands it down. */
export type Site = {
  settings: SiteSettings
  /** every page, those that features add aside */
  pages: readonly PageSummary[]
  /** by the decoded address, without the base path; null where no public page is */
  pageAt(url: string): PageSummary | null
  /** addresses of the pages beside one in its section, in the section's order; null where it is alone or in none */
  neighbours(url: string): { above: string | undefined; below: string | undefined } | null
  /** what the site's `data/` folder says: `data('authors', 'kim')`; undefined where it says nothing there */
  data(...path: string[]): unknown
  /** what a language's blog is made of, the newest first: all of it, or of one year ('2026'; '' for what has no date) */
  posts(lang: string, year?: string | null): PageSummary[]
  /** the years in which it was written, the newest first, with the number of their posts; '' is last, for no date */
  years(lang: string): { year: string; count: number }[]
  /** what a feature has left for its pages, a file of the work folder or what stands in it: `kept('atlas.json')` */
  kept(name: string, ...path: string[]): unknown
  /** addresses of the font's files, beside that which every page loads, that hold any of these characters */
  restFonts(characters: string): string[]
}

export function pageFinder(byUrl: ReadonlyMap<string, PageSummary>): Site['pageAt'] {
  return (url) => byUrl.get(url) ?? byUrl.get(fileOf(url)) ?? null
}

/** With `uglyURLs` a list is a file, which stands at its folder (urls.ts). */
export function fileOf(folder: string): string {
  return folder.endsWith('/') ? `${folder}index.html` : folder
}

/** Pages by their addresses, in the order given; one that isn't public is left out. */
export function pagesAt(site: Pick<Site, 'pageAt'>, urls: readonly string[]): PageSummary[] {
  return urls.flatMap((url) => site.pageAt(url) ?? [])
}
