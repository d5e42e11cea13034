import { expect, test } from 'vitest'
import { mostTitles } from '../record/lists/posts'
import type { PageSummary, SiteSettings } from '../record/site-index'
import { archivePages, themeArchives } from './archive-pages'

const settings = {
  languages: [
    { key: 'ko', tag: 'ko-KR', home: '/', mainSections: ['posts'] },
    { key: 'en', tag: 'en', home: '/en/', mainSections: ['posts'] },
  ],
} as unknown as SiteSettings

const page = (url: string, more: Partial<PageSummary> = {}) =>
  ({
    ...{ url, lang: 'ko', kind: 'page', section: 'posts', type: 'posts', layout: null, listed: true },
    ...{ date: '2026-01-01', hasBody: true, cover: null, ...more },
  }) as PageSummary
const urlsOf = (pages: PageSummary[]) => archivePages(settings, pages).map(({ url }) => url)

test('each language with posts has its archive below its home', () => {
  expect(urlsOf([page('/posts/a/')])).toEqual(['/archive/'])
  expect(urlsOf([page('/posts/a/'), page('/en/posts/a/', { lang: 'en' })])).toEqual(['/archive/', '/en/archive/'])
  expect(urlsOf([page('/about/', { section: '' })])).toEqual([])
})

test('of a long blog each year has a page of its own', () => {
  const posts = Array.from({ length: mostTitles }, (_, at) => page(`/posts/${at}/`))
  expect(urlsOf(posts)).toEqual(['/archive/'])
  const more = [page('/posts/old/', { date: '2024-05-01' }), page('/posts/undated/', { date: null })]
  expect(urlsOf([...posts, ...more])).toEqual(['/archive/', '/archive/2026/', '/archive/2024/', '/archive/undated/'])
})

test('where the archive is the site’s own page there are no years below it', () => {
  const posts = Array.from({ length: mostTitles + 1 }, (_, at) => page(`/posts/${at}/`))
  expect(urlsOf([...posts, page('/archive/', { section: '' })])).toEqual(['/archive/'])
})

test('a page that a theme would have filled is the archive of its language', () => {
  const theme = page('/archives/', { section: '', layout: 'archives', hasBody: false })
  const pages = [page('/posts/a/'), page('/en/posts/a/', { lang: 'en' }), theme]
  expect(themeArchives(settings, pages)).toEqual([theme])
  expect(urlsOf(pages)).toEqual(['/en/archive/'])
  expect(themeArchives(settings, [page('/archives/', { layout: 'archives' })])).toEqual([])
})
