import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ArchivePage } from '../../lib/archive/archive-pages'
import { groupByYear, mostTitles } from '../../lib/record/lists/posts'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { ArchivePageView } from './archive-page'

const post = (at: number, date: string | null, more: Partial<PageSummary> = {}) =>
  ({
    url: `/posts/${at}/`,
    title: `글 ${at}`,
    date,
    lang: 'ko',
    langTag: 'ko',
    state: 'public',
    ...more,
  }) as PageSummary

function archiveOf(posts: PageSummary[], year: string | null = null) {
  const years = groupByYear(posts)
  const site = {
    settings: { basePath: '/blog', languages: [{ key: 'ko', home: '/' }] },
    posts: (_: string, of: string | null) => (of === null ? posts : (years.get(of) ?? [])),
    years: () => [...years].map(([of, { length }]) => ({ year: of, count: length })),
    kept: () => '/archive/',
  } as unknown as Site
  const page: ArchivePage = { feature: 'archive', url: '/archive/', lang: 'ko', langTag: 'ko', year }
  return renderToStaticMarkup(<ArchivePageView {...{ site, page }} />)
}

const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)

test('a short blog is on one page, whose years are jumped to, with a day beside each title', () => {
  const html = archiveOf([post(3, '2026-03-01'), post(2, '2024-12-31', { langTag: 'en' }), post(1, null)])
  expect(linksOf(html)).toEqual(['#2026', '#2024', '#undated', '/blog/posts/3/', '/blog/posts/2/', '/blog/posts/1/'])
  expect(html).toContain('<time dateTime="2026-03-01">3월 1일</time>')
  expect(html).toContain('<h2 id="undated"')
  expect(html).toContain('lang="en"')
})

test('one year alone is nothing to jump to, and what isn’t public is marked', () => {
  const html = archiveOf([post(1, '2026-03-01', { state: 'draft' })])
  expect(linksOf(html)).toEqual(['/blog/posts/1/'])
  expect(html).toContain('<strong>초고</strong>')
})

const many = Array.from({ length: mostTitles }, (_, at) => post(at, '2025-05-01'))
const long = [post(9000, '2026-02-01'), post(9001, '2026-01-01'), ...many, post(9002, null)]

test('a long blog leads to a page for each year and stays small', () => {
  const html = archiveOf(long)
  expect(linksOf(html)).toEqual(['/blog/archive/2026/', '/blog/archive/2025/', '/blog/archive/undated/'])
  expect(html.length).toBeLessThan(2000)
})

test('such a year is shown by months, below the archive, among the other years', () => {
  const html = archiveOf(long, '2026')
  expect(html).toMatch(/<h1[^>]*>2026년에 쓴 글<\/h1>/)
  expect([...html.matchAll(/<h2 id="([^"]*)"[^>]*>(\d+월)/g)].map(([, id, name]) => [id, name])).toEqual([
    ['2026-02', '2월'],
    ['2026-01', '1월'],
  ])
  expect(html).toContain('href="/blog/archive/2026/" aria-current="page"')
  expect(linksOf(html).slice(0, 2)).toEqual(['/blog/', '/blog/archive/'])
})
