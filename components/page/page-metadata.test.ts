import { expect, test } from 'vitest'
import type { Door } from '../../lib/door/door'
import { pageMetadata } from './page-metadata'

function verificationOf(kind: string, verification: object) {
  const page = { kind, lang: 'ko', langTag: 'ko', url: '/', title: '집', keywords: [], pagers: [], translations: [] }
  const settings = { baseURL: 'https://example.org/', basePath: '', title: '밭', languages: [], verification }
  const site = { settings, pageAt: () => null }
  const door = { site, destination: () => ({ page, pager: 1 }), members: () => [] }
  return pageMetadata(door as unknown as Door).verification
}

test('the home page shows the owner’s signs to search engines, and no other page does', () => {
  const signs = { google: 'a', yandex: 'b', naver: 'c', bing: 'd' }
  const other = { 'naver-site-verification': 'c', 'msvalidate.01': 'd' }
  expect(verificationOf('home', signs)).toEqual({ google: 'a', yandex: 'b', other })
  expect(verificationOf('page', signs)).toBeUndefined()
})
