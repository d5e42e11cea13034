import { expect, test, vi } from 'vitest'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { featureViews } from '../features'
import { linkedData } from './linked-data'

const page = (url: string, more: object) =>
  ({
    ...{
      url,
      lang: 'ko',
      langTag: 'ko-KR',
      title: '글',
      linkTitle: '',
      description: '',
      summary: '요약',
      keywords: [],
    },
    ...{ kind: 'page', date: null, lastmod: null, terms: {}, params: {}, picture: null, parent: null, section: '' },
    ...more,
  }) as unknown as PageSummary
const pages = [
  page('/', { kind: 'home', title: '밭', description: '글밭' }),
  page('/posts/', { kind: 'section', title: '기록', linkTitle: '기록', parent: '/' }),
]
const site = {
  settings: {
    baseURL: 'https://example.org/blog/',
    basePath: '/blog',
    title: '밭',
    params: { author: '안나' },
    languages: [{ key: 'ko', tag: 'ko-KR', title: '', home: '/', params: {} }],
  },
  kept: (name: string, url: string) => (name === 'cards.json' ? `/blog/_gaji/img/${url.length}-card.png` : undefined),
  pageAt: (url: string) => pages.find((one) => one.url === url) ?? null,
} as unknown as Site

type Graph = { '@graph': Record<string, unknown>[] }
const graphOf = (one: PageSummary) => (JSON.parse(JSON.stringify(linkedData(site, one))) as Graph)['@graph']

test('a post says who wrote it when, what of, and where it stands', () => {
  const post = page('/posts/a/', {
    ...{ title: '하나', date: '2024-01-02T00:00:00+09:00', parent: '/posts/', keywords: ['밭'] },
    ...{ terms: { tags: [{ title: '봄' }, { title: '밭' }] }, picture: { src: '/blog/a.png', alt: '' } },
  })
  const [website, posting, breadcrumbs] = graphOf(post)
  expect(website).toMatchObject({ '@type': 'WebSite', url: 'https://example.org/blog/', name: '밭' })
  expect(posting).toMatchObject({
    ...{ '@type': 'BlogPosting', headline: '하나', url: 'https://example.org/blog/posts/a/', inLanguage: 'ko-KR' },
    ...{ datePublished: '2024-01-02T00:00:00+09:00', dateModified: '2024-01-02T00:00:00+09:00' },
    ...{ image: 'https://example.org/blog/a.png', keywords: ['밭', '봄'], description: '요약' },
    author: { '@type': 'Person', name: '안나' },
    isPartOf: { '@id': website?.['@id'] },
  })
  const { itemListElement: steps } = breadcrumbs as { itemListElement: object[] }
  expect(steps.at(-2)).toEqual({
    ...{ '@type': 'ListItem', position: 2, name: '기록', item: 'https://example.org/blog/posts/' },
  })
  expect(steps).toHaveLength(3)
})

test("a page's own author goes before the site's, and one without a date is no posting", () => {
  const [, posting] = graphOf(page('/posts/b/', { date: '2024-01-02T00:00:00Z', params: { author: '보라' } }))
  expect(posting?.author).toEqual({ '@type': 'Person', name: '보라' })
  expect(graphOf(page('/about/', {}))[1]?.['@type']).toBe('WebPage')
  expect(graphOf(page('/posts/', { kind: 'section' }))[1]?.['@type']).toBe('CollectionPage')
})

test('its picture is its own, else the card that was drawn of it', () => {
  expect(graphOf(page('/posts/b/', { date: '2024-01-02T00:00:00Z' }))[1]?.image).toBe(
    'https://example.org/blog/_gaji/img/9-card.png',
  )
})

test('a site that can be searched says how', () => {
  const { search } = featureViews
  if (!search) return
  const asks = vi.spyOn(search, 'asks').mockReturnValue('https://example.org/blog/search/?q={search_term_string}')
  expect(graphOf(pages[0] as PageSummary)[0]?.potentialAction).toEqual({
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/blog/search/?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  })
  asks.mockReturnValue(null)
  expect(graphOf(pages[0] as PageSummary)[0]).not.toHaveProperty('potentialAction')
})

test('the home page is the site', () => {
  expect(graphOf(pages[0] as PageSummary)).toMatchObject([{ '@type': 'WebSite', description: '글밭' }])
})
