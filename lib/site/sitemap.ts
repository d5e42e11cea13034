import { writeXml } from './xml'

export type SitemapEntry = {
  url: string
  lastmod: string | null
  alternates: { tag: string; url: string }[]
  /** addresses of pictures that the page shows */
  pictures: string[]
}

/** What one file may hold: https://www.sitemaps.org/protocol.html#index */
export type SitemapLimits = { entries: number; bytes: number }
export const sitemapLimits: SitemapLimits = { entries: 50_000, bytes: 52_428_800 }

/** As many files as the limits ask for; one where all fits into it. */
export function sitemapXmls(entries: readonly SitemapEntry[], limits = sitemapLimits): string[] {
  if (entries.length <= limits.entries) {
    const xml = sitemapXml(entries)
    if (entries.length < 2 || new TextEncoder().encode(xml).length <= limits.bytes) return [xml]
  }
  const middle = Math.ceil(entries.length / 2)
  return [entries.slice(0, middle), entries.slice(middle)].flatMap((half) => sitemapXmls(half, limits))
}

/** https://www.sitemaps.org/protocol.html, with alternates for pages in several languages, and Google's pictures. */
function sitemapXml(entries: readonly SitemapEntry[]): string {
  return writeXml({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      '@_xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      url: entries.map((entry) => ({
        loc: entry.url,
        ...(entry.lastmod ? { lastmod: entry.lastmod } : {}),
        'xhtml:link': entry.alternates.map((alternate) => ({
          '@_rel': 'alternate',
          '@_hreflang': alternate.tag,
          '@_href': alternate.url,
        })),
        'image:image': entry.pictures.map((loc) => ({ 'image:loc': loc })),
      })),
    },
  })
}

/** Where the sitemaps of each language are, or the parts of a long one; never another index. */
export function sitemapIndexXml(sitemaps: readonly string[]): string {
  return writeXml({
    sitemapindex: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: sitemaps.map((loc) => ({ loc })),
    },
  })
}

export function robotsTxt(sitemapUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapUrl ? `\nSitemap: ${sitemapUrl}\n` : ''}`
}
