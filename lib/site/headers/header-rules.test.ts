import { expect, test } from 'vitest'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { headerRules, planHeaders } from './header-rules'
import { cameByHttps } from './https-signs'
import { responseHeaders } from './response-headers'

const pages: Partial<PageSummary>[] = [
  { url: '/a/', imageHosts: ['https://pics.example'], frameHosts: [] },
  { url: '/b/', imageHosts: [], frameHosts: [] },
  { url: '/가지 (1)/', imageHosts: [], frameHosts: ['https://player.example'] },
]
const settings = { baseURL: 'https://example.org/', basePath: '', params: {}, analytics: null }
const ofFeatures = { framesOf: () => [], sends: [], embeds: ['/models/embed.html'] }
const plan = planHeaders({ settings, pages } as unknown as SiteIndex, ofFeatures)

/** What Next would send: of the rules that fit, the last counts for each header. */
function sentByNext(
  url: string,
  request: Record<string, string>,
  all = headerRules(plan, { byHttpsAlone: false }),
): Record<string, string> {
  const fits = (source: string) => {
    const pattern = source
      .replace(/\/:\w+\*/g, '(?:/.*)?')
      .replace(/:\w+\(/g, '(?:')
      .replace(/\\([:()*?+{}])/g, (_, mark) => `\\${mark}`)
    return new RegExp(`^${pattern}$`, 'i').test(encodeURI(url))
  }
  const rules = all.filter(({ source, has = [] }) => {
    return fits(source) && has.every(({ key, value }) => new RegExp(`^${value}$`).test(request[key] ?? ''))
  })
  return Object.fromEntries(rules.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])))
}

const requests: Record<string, string>[] = [
  {},
  { 'x-forwarded-proto': 'http' },
  { 'x-forwarded-proto': 'https' },
  { 'x-forwarded-proto': 'http', forwarded: 'for=192.0.2.1;proto=https' },
]
const urls = [
  '/',
  '/a/',
  '/b/',
  '/가지 (1)/',
  '/x.svg',
  '/images/나무.JPG',
  '/_gaji/img/0a1b.webp',
  '/index.xml',
  '/none/',
  '/models/embed.html',
]

test.each(urls)('Next and our own server send the same headers at %s, by http and by https', (url) => {
  for (const request of requests) {
    const { 'Cache-Control': _, ...sent } = sentByNext(url, request)
    expect(sent, JSON.stringify(request)).toEqual(responseHeaders(plan, url, cameByHttps(request)))
  }
})

test('where all readers come by https there is one rule for a source and header, and it asks for no sign', () => {
  const rules = headerRules(plan, { byHttpsAlone: true })
  const named = rules.flatMap(({ source, headers }) => headers.map(({ key }) => `${source} ${key}`))
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([])
  expect(rules.filter(({ has }) => has)).toEqual([])
  for (const url of urls) {
    const { 'Cache-Control': _, ...sent } = sentByNext(url, {}, rules)
    expect(sent).toEqual(responseHeaders(plan, url, true))
  }
})

test('a site whose own address is http upgrades nothing there either', () => {
  const plain = planHeaders({
    settings: { ...settings, baseURL: 'http://example.org/' },
    pages,
  } as unknown as SiteIndex)
  const rules = headerRules(plain, { byHttpsAlone: true })
  for (const url of urls) {
    const { 'Cache-Control': _, ...sent } = sentByNext(url, {}, rules)
    expect(sent).toEqual(responseHeaders(plain, url, true))
  }
})

test('another site’s pictures and frames are allowed on the page that shows them, and on no other', () => {
  const policy = (url: string) => sentByNext(url, {})['Content-Security-Policy']
  expect(policy('/a/')).toContain("img-src 'self' data: https://pics.example;")
  expect(policy('/b/')).toContain("img-src 'self' data:;")
  expect(policy('/가지 (1)/')).toContain('frame-src https://player.example;')
  expect(policy('/b/')).not.toContain('frame-src')
})

test('no rule gives an address a life of a year, since there may be no file', () => {
  for (const url of [...urls, '/_gaji/main-da82d25aa1.js']) {
    expect(sentByNext(url, {})['Cache-Control']).toBe('public, max-age=0, must-revalidate')
  }
  expect(sentByNext('/healthz', {})['Cache-Control']).toBe('no-store')
})

test("the studio's preview stands in a frame of the site and runs nothing, and nothing of the studio is kept", () => {
  const frame = sentByNext('/write/preview', {})
  expect(frame['X-Frame-Options']).toBe('SAMEORIGIN')
  expect(frame['Content-Security-Policy']).toContain("frame-ancestors 'self'")
  expect(frame['Content-Security-Policy']).not.toContain('script-src')
  for (const url of ['/write/preview', '/write/a/', '/api/write/preview', '/api/write/file'])
    expect(sentByNext(url, {})['Cache-Control']).toBe('no-store')
})

test('others may frame what is made for it, and nothing else', () => {
  const framed = urls.filter((url) => {
    const headers = responseHeaders(plan, url, true)
    return /frame-ancestors \*/.test(headers['Content-Security-Policy'] ?? '') || headers['X-Frame-Options'] !== 'DENY'
  })
  expect(framed).toEqual(['/models/embed.html'])
  expect(responseHeaders(plan, '/models/embed.html', true)['Content-Security-Policy']).not.toContain('script')
})
