import { decodeSegment } from '../base/text/addresses'
import { newestFirst } from '../record/lists/newest-first'
import { pageFinder } from '../record/site'
import type { PageSummary, SiteSettings } from '../record/site-index'
import type { Backlink, Backlinks } from './kept-backlinks'
import type { ReadLink } from './read-links'

/** A page that everything links to has a list of the newest. */
const most = 100

/** What a page's text links to, by the addresses, each link once: what is said there first. */
export function mentionsOf(links: readonly ReadLink[], settings: Pick<SiteSettings, 'basePath' | 'baseURL'>) {
  const mentions = new Map<string, Pick<Backlink, 'id' | 'said'>>()
  for (const { href, id, said } of links) {
    const url = addressOf(href, settings)
    if (url !== null && !mentions.has(url)) mentions.set(url, { id, said })
  }
  return mentions
}

/** Of each page those that mention it: public ones that lists show, and not the page itself in another language. */
export function gatherBacklinks(
  pages: readonly PageSummary[],
  mentionsIn: (page: PageSummary) => Iterable<[string, Pick<Backlink, 'id' | 'said'>]>,
): Map<string, Backlinks> {
  const pageAt = pageFinder(new Map(pages.map((page) => [page.url, page])))
  const found = new Map<string, Backlink[]>()
  for (const page of newestFirst(pages.filter(isRead))) {
    for (const [url, said] of mentionsIn(page)) {
      const target = pageAt(url)
      if (target?.kind !== 'page' || target === page || target.translations.some((other) => other.url === page.url))
        continue
      const known = found.get(target.url) ?? []
      found.set(target.url, known)
      if (known.at(-1)?.url !== page.url) known.push({ url: page.url, ...said })
    }
  }
  return new Map([...found].map(([url, all]) => [url, { shown: all.slice(0, most), count: all.length }]))
}

function isRead({ kind, state, listed }: PageSummary): boolean {
  return kind === 'page' && state === 'public' && listed
}

/** Of a link within the site the address that it leads to; null for others. `ref` gives whole addresses. */
function addressOf(href: string, { basePath, baseURL }: Pick<SiteSettings, 'basePath' | 'baseURL'>): string | null {
  const path = baseURL && href.startsWith(baseURL) ? `${basePath}/${href.slice(baseURL.length)}` : href
  if (!path.startsWith(`${basePath}/`) || path.startsWith('//')) return null
  const url = path.slice(basePath.length).replace(/[?#].*$/s, '')
  return url.split('/').map(decodeSegment).join('/')
}
