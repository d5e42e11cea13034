import { XMLParser } from 'fast-xml-parser'
import { OperationalError } from '../../base/disk/explain-error'
import { parseUrl } from '../../base/text/addresses'
import { addressInside, type SiteRecord } from './site-record'

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })

type Sitemap = { urlset?: { url?: { loc?: string }[] }; sitemapindex?: { sitemap?: { loc?: string }[] } }

/** Addresses alone. `readBeside` gives a sitemap that an index of sitemaps names, by its path. */
export function fromSitemap(xml: string, basePath: string, readBeside: (path: string) => string | null): SiteRecord {
  const addresses = [...new Set(locations(xml, readBeside).map((path) => addressInside(path, basePath)))]
  return { source: 'sitemap.xml', addresses, pages: new Map(), feeds: new Map() }
}

function locations(xml: string, readBeside: (path: string) => string | null): string[] {
  const { urlset, sitemapindex } = parser.parse(xml) as Sitemap
  if (urlset === undefined && sitemapindex === undefined)
    throw new OperationalError('this is no sitemap (it has neither <urlset> nor <sitemapindex>)')
  const own = (urlset?.url ?? []).flatMap(({ loc }) => pathOf(loc))
  const parts = (sitemapindex?.sitemap ?? []).flatMap(({ loc }) => pathOf(loc))
  return [...own, ...parts.flatMap((path) => locations(partAt(path, readBeside), () => null))]
}

function partAt(path: string, readBeside: (path: string) => string | null): string {
  const part = readBeside(path)
  if (part === null) throw new OperationalError(`the index names ${path}, which isn't beside it (download it too)`)
  return part
}

function pathOf(loc: string | undefined): string[] {
  // A site without baseURL has paths there.
  const url = parseUrl(String(loc ?? '').trim(), new URL('https://site.invalid/'))
  return loc && url ? [url.pathname] : []
}
