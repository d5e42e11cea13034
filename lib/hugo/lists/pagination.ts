import type { Page, Redirect, SiteConfig } from '../../record/types'

type PagerConfig = Pick<SiteConfig, 'pagination'>

/**
 * Which lists are shown in pages of `pagerSize`: every taxonomy and term, the sections inside `mainSections`,
 * and a home page that has posts to show and no text of its own in `_index`. In Hugo each template decides this;
 * other sections, such as documentation, show all their pages at once there too.
 */
export function isPaginated(
  page: Pick<Page, 'kind' | 'section' | 'members' | 'body'>,
  mainSections: string[],
): boolean {
  switch (page.kind) {
    case 'taxonomy':
    case 'term':
      return true
    case 'section':
      return mainSections.includes(page.section)
    case 'home':
      return page.members.length > 0 && page.body.trim() === ''
    default:
      return false
  }
}

/** The addresses of a list's pages, from the list itself. https://gohugo.io/templates/pagination/ */
export function pagerUrls(listUrl: string, memberCount: number, config: PagerConfig): string[] {
  const count = Math.max(1, Math.ceil(memberCount / config.pagination.pagerSize))
  return Array.from({ length: count }, (_, index) => (index === 0 ? listUrl : pagerUrl(listUrl, index + 1, config)))
}

/** Where `/posts/page/2/` lies; with uglyURLs `/posts/page/2/index.html`, or `/tags/go/page/2.html` for a term. */
export function pagerUrl(listUrl: string, number: number, config: PagerConfig): string {
  const folder = listUrl.replace(/(index)?\.html$/, '').replace(/\/?$/, '/')
  const pager = `${folder}${config.pagination.path}/${number}`
  if (listUrl.endsWith('/index.html')) return `${pager}/index.html`
  return listUrl.endsWith('.html') ? `${pager}.html` : `${pager}/`
}

/** The members on one page of a list (from 1) and how many pages there are. */
export function pageOf<T>(members: T[], number: number, config: PagerConfig): { members: T[]; count: number } {
  const size = config.pagination.pagerSize
  return {
    members: members.slice((number - 1) * size, number * size),
    count: Math.max(1, Math.ceil(members.length / size)),
  }
}

/** `/posts/page/1/` leads to `/posts/`, unless pagination.disableAliases. */
export function firstPagerRedirect(listUrl: string, config: PagerConfig): Redirect | null {
  return config.pagination.disableAliases ? null : { from: pagerUrl(listUrl, 1, config), to: listUrl }
}
