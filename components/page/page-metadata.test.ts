import { expect, test } from 'vitest'
import type { Door } from '../../lib/door/door'
import { pageMetadata } from './page-metadata'

function metadataOf(more: object, { verification = {}, cards = {}, pager = 1 }: Asked = {}) {
  const fields = { kind: 'page', lang: 'ko', langTag: 'ko', url: '/', title: '집', keywords: [], translations: [] }
  const page = { ...fields, pagers: [], picture: null, ...more }
  const settings = { baseURL: 'https://example.org/', basePath: '', title: '밭', languages: [], verification }
  const kept = (name: string, url: string) => (name === 'cards.json' ? cards[url] : undefined)
  const site = { settings, pageAt: () => null, kept }
  const door = { site, destination: () => ({ page, pager }), members: () => [] }
  return pageMetadata(door as unknown as Door)
}
type Asked = { verification?: object; cards?: Record<string, string>; pager?: number }

const verificationOf = (kind: string, verification: object) => metadataOf({ kind }, { verification }).verification

test('the home page shows the owner’s signs to search engines, and no other page does', () => {
  const signs = { google: 'a', yandex: 'b', naver: 'c', bing: 'd' }
  const other = { 'naver-site-verification': 'c', 'msvalidate.01': 'd' }
  expect(verificationOf('home', signs)).toEqual({ google: 'a', yandex: 'b', other })
  expect(verificationOf('page', signs)).toBeUndefined()
})

test('a page has one picture for elsewhere: its author’s for that, else its card, else its own', () => {
  const cards = { '/posts/': '/_gaji/img/1-card.png' }
  const own = { src: '/a.jpg', width: 900, height: 600, alt: '밭' }
  const imagesOf = (more: object, asked: Asked) => metadataOf({ url: '/posts/', ...more }, asked).openGraph?.images
  const card = { url: 'https://example.org/_gaji/img/1-card.png', width: 1200, height: 630, alt: '집' }
  expect(imagesOf({}, { cards })).toEqual([card])
  expect(imagesOf({ pagers: ['/posts/', '/posts/page/2/'] }, { cards, pager: 2 })).toEqual([card])
  expect(imagesOf({ picture: own }, { cards })).toEqual([card])
  expect(imagesOf({ picture: { ...own, isChosen: true } }, { cards })).toMatchObject([
    { url: 'https://example.org/a.jpg' },
  ])
  expect(imagesOf({ picture: own }, {})).toMatchObject([{ url: 'https://example.org/a.jpg' }])
  expect(imagesOf({}, {})).toBeUndefined()
  expect(metadataOf({}, {}).twitter).toBeUndefined()
})
