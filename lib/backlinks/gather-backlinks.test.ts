import { describe, expect, it } from 'vitest'
import type { PageSummary } from '../record/site-index'
import { gatherBacklinks, mentionsOf } from './gather-backlinks'

const settings = { basePath: '/blog', baseURL: 'https://example.org/blog/' }
const page = (url: string, more: Partial<PageSummary> = {}) =>
  ({ url, kind: 'page', state: 'public', listed: true, date: null, translations: [], ...more }) as PageSummary
const said = (text: string) => ({ id: '', said: text })

/** url → the addresses that it links to */
function backlinksOf(pages: readonly PageSummary[], links: Record<string, string[]>) {
  const found = gatherBacklinks(pages, ({ url }) => (links[url] ?? []).map((to) => [to, said(`${url} says`)]))
  return Object.fromEntries([...found].map(([url, { shown }]) => [url, shown.map((backlink) => backlink.url)]))
}

it('knows the links within the site, whichever way they are written, each once', () => {
  const link = (href: string, text = 'x') => ({ href, id: '둘', said: text })
  const hrefs = ['/blog/a/', '/blog/a/#b', 'https://example.org/blog/%EA%B0%80/?x=1', '/blogs/', '#c', 'https://a.b/']
  const mentions = mentionsOf([...hrefs.map((href) => link(href)), link('/blog/a/', 'later')], settings)
  expect([...mentions]).toEqual([
    ['/a/', { id: '둘', said: 'x' }],
    ['/가/', { id: '둘', said: 'x' }],
  ])
})

it('has the newest first', () => {
  const pages = [page('/a/'), page('/old/', { date: '2024-01-01' }), page('/new/', { date: '2024-02-01' })]
  expect(backlinksOf(pages, { '/old/': ['/a/'], '/new/': ['/a/', '/old/'] })).toEqual({
    '/a/': ['/new/', '/old/'],
    '/old/': ['/new/'],
  })
})

describe('no mention is', () => {
  it('a link of a list, a draft, or a page that lists leave out', () => {
    const others = { kind: 'section', state: 'draft', listed: false } as const
    for (const [name, value] of Object.entries(others))
      expect(backlinksOf([page('/a/'), page('/b/', { [name]: value })], { '/b/': ['/a/'] }), name).toEqual({})
  })

  it('a link to itself, to its translation, to a list, or to no page', () => {
    const pages = [
      page('/a/', { translations: [{ lang: 'en', url: '/en/a/' }] }),
      page('/en/a/', { translations: [{ lang: 'ko', url: '/a/' }] }),
      page('/tags/', { kind: 'taxonomy' }),
    ]
    expect(backlinksOf(pages, { '/a/': ['/a/', '/none/', '/tags/'], '/en/a/': ['/a/'] })).toEqual({})
  })
})

it('shows of very many the newest, and says how many there are', () => {
  const many = Array.from({ length: 300 }, (_, day) => page(`/${day}/`, { date: new Date(day * 864e5).toISOString() }))
  const found = gatherBacklinks([page('/a/'), ...many], () => [['/a/', said('x')]]).get('/a/')
  expect(found?.count).toBe(300)
  expect(found?.shown).toHaveLength(100)
  expect(found?.shown[0]?.url).toBe('/299/')
})
