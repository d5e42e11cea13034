import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { SiteIndex } from '../../record/site-index'
import { sitemapLimits } from '../../site/sitemap'
import { sitemaps } from './sitemaps'

const page = (url: string, lang = 'ko', more: object = {}) => ({
  ...{ url, lang, langTag: lang, inSitemap: true, date: '2024-01-02T00:00:00+09:00', lastmod: null, picture: null },
  ...{ translations: [], ...more },
})
const pages = [1, 2, 3, 4, 5].map((number) => page(`/${number}/`))
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'sitemap'].includes(name) })

type Given = { languages?: string[]; sitemap?: string } & Partial<typeof sitemapLimits>

function filesOf(pages: object[], { languages = ['ko'], sitemap = 'sitemap.xml', ...limits }: Given = {}) {
  const settings = { baseURL: 'https://example.org/blog/', languages: languages.map((key) => ({ key })), sitemap }
  const index = { settings, pages, featurePages: [] } as unknown as SiteIndex
  const files = [...sitemaps(index, new Map(), { ...sitemapLimits, ...limits })]
  return files.map((file) => [file.url, 'text' in file ? file.text : ''] as const)
}

/** The files, by their addresses: what each lists. */
function made(pages: object[], given: Given) {
  const listed = filesOf(pages, given).map(([url, text]) => {
    const { urlset, sitemapindex } = parser.parse(text)
    const entries: { loc: string }[] = urlset?.url ?? sitemapindex.sitemap
    return [url, entries.map(({ loc }) => loc.replace('https://example.org/blog', ''))]
  })
  return Object.fromEntries(listed)
}

test('what fits into one file is one', () => {
  expect(made(pages, { entries: 5 })).toEqual({ '/sitemap.xml': pages.map(({ url }) => url) })
})

test('beyond the most addresses of a file it is in parts, and an index stands in its place', () => {
  expect(made(pages, { entries: 2 })).toEqual({
    '/sitemap-1.xml': ['/1/', '/2/'],
    '/sitemap-2.xml': ['/3/'],
    '/sitemap-3.xml': ['/4/', '/5/'],
    '/sitemap.xml': ['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'],
  })
})

test('beyond the most bytes of a file too, and a single address is never cut', () => {
  expect(Object.keys(made(pages, { bytes: 700 }))).toContain('/sitemap-2.xml')
  expect(made(pages.slice(0, 1), { bytes: 1 })).toEqual({ '/sitemap.xml': ['/1/'] })
})

test('in several languages the index of all lists parts, never an index', () => {
  const files = made([...pages, page('/en/1/', 'en')], { languages: ['ko', 'en'], sitemap: 'map.xml', entries: 3 })
  expect(files).toEqual({
    '/ko/map-1.xml': ['/1/', '/2/', '/3/'],
    '/ko/map-2.xml': ['/4/', '/5/'],
    '/ko/map.xml': ['/ko/map-1.xml', '/ko/map-2.xml'],
    '/en/map.xml': ['/en/1/'],
    '/map.xml': ['/ko/map-1.xml', '/ko/map-2.xml', '/en/map.xml'],
  })
})

test("a page's picture stands beside it by its whole address", () => {
  const [[, text] = []] = filesOf([page('/a/', 'ko', { picture: { src: '/blog/a%20b.png' } })])
  expect(text).toContain('<image:loc>https://example.org/blog/a%20b.png</image:loc>')
})
