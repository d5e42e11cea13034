import { expect, test } from 'vitest'
import type { PageSummary, SiteSettings } from '../record/site-index'
import { readSeries } from './read-series'
import { seriesLists, seriesPages } from './series-pages'

const settings = {
  languages: [
    { key: 'ko', tag: 'ko', home: '/' },
    { key: 'en', tag: 'en', home: '/en/' },
  ],
} as unknown as SiteSettings
const config = { disablePathToLower: false, removePathAccents: false }

const page = (url: string, more: Partial<PageSummary> = {}) =>
  ({
    ...{ url, title: url, linkTitle: '', lang: 'ko', langTag: 'ko', kind: 'page', listed: true, date: null },
    ...{ weight: 0, seriesOrder: null, series: [], terms: {}, members: [], sections: [], ...more },
  }) as PageSummary
const read = (...pages: PageSummary[]) => readSeries({ settings, pages }, config)
const partsOf = (...pages: PageSummary[]) =>
  read(...pages).map(({ url, title, parts }) => [url, title, parts.map((part) => part.url)])

test('posts that name a series are its parts, in their order, at the address that a term would have', () => {
  const first = page('/a/', { series: ['딥 러닝'], date: '2024-01-01' })
  const second = page('/b/', { series: ['딥 러닝', 'C#'], date: '2024-02-01' })
  expect(partsOf(second, first, page('/c/'))).toEqual([
    ['/series/딥-러닝/', '딥 러닝', ['/a/', '/b/']],
    ['/series/c#/', 'C#', ['/b/']],
  ])
})

test('what is written in two ways is one series, called as in its newest part', () => {
  const parts = [
    page('/a/', { series: ['deep learning'], date: '2024-01-01' }),
    page('/b/', { series: ['Deep Learning'], date: '2024-02-01' }),
  ]
  expect(partsOf(...parts)).toEqual([['/series/deep-learning/', 'Deep Learning', ['/a/', '/b/']]])
})

test('a name that leads elsewhere stays below, and one without an address is none', () => {
  expect(partsOf(page('/a/', { series: ['../../about', '..', ' ', '!?'] }))).toEqual([
    ['/series/about/', '../../about', ['/a/']],
  ])
})

test('each language has its own, and a page that no list shows is no part', () => {
  const pages = [
    page('/a/', { series: ['S'] }),
    page('/en/a/', { series: ['S'], lang: 'en' }),
    page('/hidden/', { series: ['S'], listed: false }),
  ]
  expect(partsOf(...pages).map(([url, , parts]) => [url, parts])).toEqual([
    ['/series/s/', ['/a/']],
    ['/en/series/s/', ['/en/a/']],
  ])
})

const term = (url: string, title: string) => ({ plural: 'series', key: 's', title, url })

test('where series are a taxonomy, the term is the page, with its own title, and none is added', () => {
  const pages = [
    page('/a/', { series: ['s'], terms: { series: [term('/series/s/', 'S')] } }),
    page('/series/', { kind: 'taxonomy' }),
    page('/series/s/', { kind: 'term', title: '이야기' }),
  ]
  const all = read(...pages)
  expect(all).toMatchObject([{ url: '/series/s/', title: '이야기' }])
  expect(seriesPages(settings, pages, all)).toEqual([])
  expect(seriesLists(pages, all)).toEqual([{ feature: 'series', url: '/series/s/' }])
})

test('elsewhere each has a page, and a language’s series one together', () => {
  const pages = [page('/a/', { series: ['S', 'T'] })]
  const added = seriesPages(settings, pages, read(...pages))
  expect(added.map(({ kind, url }) => [kind, url])).toEqual([
    ['list', '/series/'],
    ['series', '/series/s/'],
    ['series', '/series/t/'],
  ])
})

test('a section may tell of a series, unless it holds other pages', () => {
  const part = page('/series/s/a/', { series: ['S'] })
  const section = (...members: string[]) => page('/series/s/', { kind: 'section', title: '이야기', members })
  for (const [list, shown] of [
    [section('/series/s/a/'), 1],
    [section(), 1],
    [section('/series/s/a/', '/series/s/other/'), 0],
  ] as const) {
    const pages = [part, list]
    expect(seriesLists(pages, read(...pages))).toHaveLength(shown)
    expect(seriesPages(settings, pages, read(...pages))).toEqual([])
  }
})
