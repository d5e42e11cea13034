import { expect, test } from 'vitest'
import type { FeatureCard } from '../../record/feature/feature'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { siteCards } from './site-cards'

const page = (url: string, more: object = {}) =>
  ({
    ...{ url, kind: 'page', lang: 'ko', langTag: 'ko-KR', title: url, linkTitle: '', description: '', date: null },
    ...{ terms: {}, members: [], taxonomy: null, picture: null },
    ...more,
  }) as unknown as PageSummary
const featurePage = (url: string) => ({ feature: 'atlas', url, lang: 'ko', langTag: 'ko-KR' })

function cardsOf(pages: PageSummary[], ofFeatures: FeatureCard[] = [], added: string[] = []) {
  const languages = [{ key: 'ko', tag: 'ko-KR', title: '밭', home: '/' }]
  const settings = { baseURL: 'https://example.org/blog/', title: '', languages, taxonomies: ['tags', 'categories'] }
  const index = { settings, pages, featurePages: added.map(featurePage) } as unknown as SiteIndex
  return siteCards(index, ofFeatures, ({ url }) => (url === '/posts/a/' ? { svg: '<svg/>' } : null))
}

test('a post says its title, its day, its terms and its figure', () => {
  const terms = { categories: [{ title: '기록' }], tags: [{ title: '봄' }, { title: '기록' }] }
  const cards = cardsOf([page('/posts/a/', { title: '하나', date: '2024-01-02T23:00:00-09:00', terms })])
  expect(cards.get('/posts/a/')).toEqual({
    ...{ langTag: 'ko-KR', site: '밭', kind: '', title: '하나', words: '', date: '2024년 1월 2일' },
    ...{ terms: ['봄', '기록'], figure: { svg: '<svg/>' } },
  })
})

test('a term says what it is and how much there is, a home where it is', () => {
  const term = page('/tags/봄/', { kind: 'term', taxonomy: 'tags', title: '봄', members: ['/a/', '/b/'] })
  const cards = cardsOf([term, page('/', { kind: 'home', title: '밭', description: '글밭' })])
  expect(cards.get('/tags/봄/')).toMatchObject({ kind: '태그', title: '봄', date: '2편', terms: [] })
  expect(cards.get('/')).toMatchObject({ site: 'example.org/blog', title: '밭', words: '글밭' })
})

test('a page whose author has chosen a picture has no card', () => {
  const picture = { src: '/a.jpg', alt: '' }
  const cards = cardsOf([page('/a/', { picture: { ...picture, isChosen: true } }), page('/b/', { picture })])
  expect([...cards.keys()]).toEqual(['/b/'])
})

test('pages of features have their feature’s card, those without one their home’s, and only where they stand', () => {
  const card = { lang: 'ko', langTag: 'ko-KR', title: '지도', facts: ['2018년', '구글'], urls: ['/models/', '/given/'] }
  const cards = cardsOf([page('/', { kind: 'home', title: '밭' }), page('/given/')], [card], ['/models/', '/search/'])
  expect(cards.get('/models/')).toMatchObject({ title: '지도', date: '2018년', terms: ['구글'], site: '밭' })
  expect(cards.get('/search/')).toBe(cards.get('/'))
  expect(cards.get('/given/')).toMatchObject({ title: '/given/' })
})
