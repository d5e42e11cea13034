import { expect, test } from 'vitest'
import { routeOf, segmentsOf } from './routes'

test('posts, tags and categories have routes of their own', () => {
  expect(routeOf('/')).toBe('home')
  expect(routeOf('/posts/가지/')).toBe('posts/[slug]')
  expect(routeOf('/tags/')).toBe('tags/[[...path]]')
  expect(routeOf('/tags/임베딩/')).toBe('tags/[[...path]]')
  expect(routeOf('/categories/ai/')).toBe('categories/[[...path]]')
})

test('a page that is a file belongs to the route that Next would ask', () => {
  expect(routeOf('/posts/a.html')).toBe('posts/[slug]')
  expect(routeOf('/tags/x.html')).toBe('tags/[[...path]]')
})

test('the catch-all takes what is deeper, elsewhere, or a file', () => {
  expect(routeOf('/posts/')).toBe('[...path]')
  expect(routeOf('/posts/2024/01/')).toBe('[...path]')
  expect(routeOf('/about.html')).toBe('[...path]')
  expect(routeOf('/ko/posts/a/')).toBe('[...path]')
})

test('what stands below tags and categories is theirs, however deep', () => {
  expect(routeOf('/tags/ai/page/2/')).toBe('tags/[[...path]]')
  expect(routeOf('/models/by/org/google/')).toBe('[...path]')
})

test('segments are the decoded parts', () => {
  expect(segmentsOf('/docs/가/나/')).toEqual(['docs', '가', '나'])
})

test('a list that is a file stands at its folder', () => {
  expect(routeOf('/index.html')).toBe('home')
  expect(routeOf('/tags/index.html')).toBe('tags/[[...path]]')
  expect(segmentsOf('/posts/page/2/index.html')).toEqual(['posts', 'page', '2'])
})
