import { XMLBuilder } from 'fast-xml-parser'

export type SitemapEntry = { url: string; lastmod: string | null; alternates: { tag: string; url: string }[] }

const builder = new XMLBuilder({ ignoreAttributes: false, format: true })
const declaration = { '@_version': '1.0', '@_encoding': 'utf-8' }

/** https://www.sitemaps.org/protocol.html, with alternates for pages in several languages. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  return builder.build({
    '?xml': declaration,
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.map((entry) => ({
        loc: entry.url,
        ...(entry.lastmod ? { lastmod: entry.lastmod } : {}),
        'xhtml:link': entry.alternates.map((alternate) => ({
          '@_rel': 'alternate',
          '@_hreflang': alternate.tag,
          '@_href': alternate.url,
        })),
      })),
    },
  })
}

/** For a site in several languages: where each language's sitemap is. */
export function sitemapIndexXml(sitemaps: readonly string[]): string {
  return builder.build({
    '?xml': declaration,
    sitemapindex: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: sitemaps.map((loc) => ({ loc })),
    },
  })
}

export function robotsTxt(sitemapUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapUrl ? `\nSitemap: ${sitemapUrl}\n` : ''}`
}
