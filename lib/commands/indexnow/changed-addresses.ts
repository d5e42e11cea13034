import { createHash } from 'node:crypto'
import type { WorkFiles } from '../../base/workspace/work-files'
import { bodyText } from '../../record/bodies'
import type { SiteIndex } from '../../record/site-index'
import { absoluteUrl } from '../../site/addresses/urls'

/** What stands at each whole address, as a hash. */
export type Contents = Record<string, string>

export type Change = { what: 'new' | 'changed' | 'gone'; address: string; hash?: string }

/** Of all that the sitemap has: of a page's own, its words and its list. A feature's page is only known to be there. */
export function contentsOf({ pages, featurePages, settings }: SiteIndex, files: WorkFiles): Contents {
  const shown = pages.filter((page) => page.inSitemap && page.state === 'public')
  const own = shown.map((page) => {
    const { title, description, date, lastmod, members, cover } = page
    const body = page.hasBody ? bodyText(files, page.url) : undefined
    return [page.url, hashOf({ title, description, date, lastmod, members, cover, body })] as const
  })
  const added = featurePages.filter((page) => page.inSitemap !== false).map(({ url }) => [url, ''] as const)
  return Object.fromEntries([...own, ...added].map(([url, hash]) => [absoluteUrl(settings, url), hash]))
}

/** `site`: its own address; what was sent of another one isn't gone from this one. */
export function changesSince(before: Contents, now: Contents, site: string): Change[] {
  const present = Object.entries(now).flatMap(([address, hash]): Change[] => {
    if (!Object.hasOwn(before, address)) return [{ what: 'new', address, hash }]
    return before[address] === hash ? [] : [{ what: 'changed', address, hash }]
  })
  const gone = Object.keys(before).filter((address) => address.startsWith(site) && !Object.hasOwn(now, address))
  return [...present, ...gone.map((address): Change => ({ what: 'gone', address }))]
}

function hashOf(said: object): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)
}
