import type { PageSummary, SiteIndex } from '../../record/site-index'

/** What only a page's text tells, for pages whose texts aren't parsed: as the last content step has found it. */
export function openLastMade(last: SiteIndex | null): (page: PageSummary) => PageSummary {
  const before = new Map(last?.pages.map((page) => [page.url, page]))
  return (page) => {
    const made = before.get(page.url)
    if (!made || made.file !== page.file) return page
    const { readingMinutes, hasMath, imageHosts, frameHosts, picture, cover } = made
    return {
      ...page,
      summary: page.summary || made.summary,
      readingMinutes,
      hasMath,
      imageHosts,
      frameHosts,
      picture,
      cover,
    }
  }
}
