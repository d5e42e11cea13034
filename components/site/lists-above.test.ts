import { expect, test } from 'vitest'
import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { listsAbove } from './lists-above'

const page = (url: string, kind: string, parent: string | null, more = {}) =>
  ({ url, kind, parent, title: '', linkTitle: '', taxonomy: null, lang: 'ko', langTag: 'ko', ...more }) as PageSummary
const pages = [
  page('/', 'home', null),
  page('/docs/', 'section', '/', { title: '길잡이' }),
  page('/docs/deep/', 'section', '/docs/'),
  page('/docs/deep/page/', 'page', '/docs/deep/'),
  page('/tags/', 'taxonomy', '/', { title: 'Tags', taxonomy: 'tags' }),
  page('/tags/a/', 'term', '/tags/'),
]
const byUrl = new Map(pages.map((each) => [each.url, each]))
const site = { pageAt: (url: string) => byUrl.get(url) ?? null, settings: { languages: [] } as unknown as SiteSettings }
const above = (url: string) => listsAbove(site, byUrl.get(url) as PageSummary)

test('the sections above a page, from below home, by their names', () => {
  expect(above('/docs/deep/page/')).toEqual([
    { name: '길잡이', url: '/docs/' },
    { name: 'deep', url: '/docs/deep/' },
  ])
})

test('a taxonomy is called as in the page’s language', () => {
  expect(above('/tags/a/')).toEqual([{ name: '태그', url: '/tags/' }])
})

test('right below home there is nothing above', () => {
  for (const url of ['/', '/docs/', '/tags/']) expect(above(url)).toEqual([])
})
