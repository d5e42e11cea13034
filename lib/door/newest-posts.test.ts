import { expect, test } from 'vitest'
import { openQuestions } from './questions'

const post = (url: string, date: string | null) => ({
  url,
  date,
  lang: 'ko',
  kind: 'page',
  listed: true,
  section: 'posts',
})
const pages = [
  post('/seoul/', '2026-01-01T00:30:00+09:00'),
  post('/undated/', null),
  post('/new-york/', '2025-12-31T12:00:00-05:00'),
  post('/london/', '2025-12-31T16:00:00Z'),
]
const read = { index: { pages, settings: { languages: [{ key: 'ko', mainSections: ['posts'] }] } } }

test('the newest post stands first in whatever zone it was written', () => {
  const { posts } = openQuestions({} as never, () => read as never)
  expect(posts('ko').map(({ url }) => url)).toEqual(['/new-york/', '/london/', '/seoul/', '/undated/'])
})

test('a year has the posts that their authors dated in it, and each year its number', () => {
  const { posts, years } = openQuestions({} as never, () => read as never)
  expect(posts('ko', '2025').map(({ url }) => url)).toEqual(['/new-york/', '/london/'])
  expect(posts('ko', '').map(({ url }) => url)).toEqual(['/undated/'])
  expect(posts('ko', '1999')).toEqual([])
  // As it is asked again from a note, in which nothing is null.
  expect(posts('ko', null)).toEqual(posts('ko'))
  expect(years('ko')).toEqual([
    { year: '2026', count: 1 },
    { year: '2025', count: 2 },
    { year: '', count: 1 },
  ])
})
