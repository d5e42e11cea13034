import { expect, test } from 'vitest'
import type { PageSummary, SiteSettings } from '../site-index'
import { groupByMonth, groupByYear, mostTitles, newestYears, postsOf } from './posts'

const dated = (...dates: (string | null)[]) => dates.map((date) => ({ date }))

test('a post stands in the year and the month that its author wrote, wherever she was', () => {
  const posts = dated('2025-12-31T23:00:00-05:00', '2026-01-01T00:30:00+09:00', null, '2025-12-01')
  const counts = (groups: Map<string, unknown[]>) => [...groups].map(([key, { length }]) => [key, length])
  expect(counts(groupByYear(posts))).toEqual([
    ['2026', 1],
    ['2025', 2],
    ['', 1],
  ])
  expect(counts(groupByMonth(posts)).map(([month]) => month)).toEqual(['2026-01', '2025-12', ''])
})

test('of a long blog one page lists whole years', () => {
  const posts = dated(...['2026', '2025', '2024'].flatMap((year) => Array(mostTitles / 2).fill(`${year}-01-01`)))
  expect(newestYears(posts.slice(0, -1))).toHaveLength(mostTitles)
  expect(newestYears(posts.slice(0, mostTitles))).toHaveLength(mostTitles)
  expect(newestYears(dated(...Array(mostTitles + 1).fill('2026-01-01')))).toEqual([])
})

test('a language’s posts are what its main sections list, the newest first', () => {
  const page = (url: string, more: Partial<PageSummary> = {}) =>
    ({ url, lang: 'ko', kind: 'page', section: 'posts', listed: true, date: '2026-01-01', ...more }) as PageSummary
  const pages = [
    page('/old/', { date: '2024-01-01' }),
    page('/hidden/', { listed: false }),
    page('/docs/', { section: 'docs' }),
    page('/posts/', { kind: 'section' }),
    page('/en/a/', { lang: 'en' }),
    page('/new/'),
  ]
  const settings = { languages: [{ key: 'ko', mainSections: ['posts'] }] } as unknown as SiteSettings
  expect(postsOf('ko', { settings, pages }).map(({ url }) => url)).toEqual(['/new/', '/old/'])
  expect(postsOf('fr', { settings, pages })).toEqual([])
})
