import type { PageSummary, SiteSettings } from './site-index'

/** The site as components see it: who is called by the router asks the door for it once and hands it down. */
export type Site = {
  settings: SiteSettings
  /** every page, those that features add aside */
  pages: readonly PageSummary[]
  /** by the decoded address, without the base path; null where no public page is */
  pageAt(url: string): PageSummary | null
  /** what the site's `data/` folder says: `data('authors', 'kim')`; undefined where it says nothing there */
  data(...path: string[]): unknown
}

/** Pages by their addresses, in the order given; one that isn't public is left out. */
export function pagesAt(site: Site, urls: readonly string[]): PageSummary[] {
  return urls.flatMap((url) => site.pageAt(url) ?? [])
}
