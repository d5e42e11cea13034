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
