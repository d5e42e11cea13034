import { expect, test } from 'vitest'
import { absoluteUrl, decodeSegment, encodePath, href } from './urls'

test('a Hangul address is percent-encoded once, its slashes kept', () => {
  expect(encodePath('/tags/임베딩/')).toBe('/tags/%EC%9E%84%EB%B2%A0%EB%94%A9/')
})

test('a fragment keeps its mark', () => {
  expect(encodePath('/posts/a/#둘')).toBe('/posts/a/#%EB%91%98')
})

test('marks that a path may hold stay as Hugo writes them', () => {
  expect(encodePath('/tags/c++/a&b/')).toBe('/tags/c++/a&b/')
})

test('the base path stands before every link', () => {
  expect(href({ basePath: '/blog' }, '/posts/a/')).toBe('/blog/posts/a/')
  expect(absoluteUrl({ baseURL: 'https://example.org/blog/' }, '/posts/a/')).toBe('https://example.org/blog/posts/a/')
})

test('a parameter is decoded to NFC, and one that is decoded already stays', () => {
  expect(decodeSegment('%EA%B0%80')).toBe('가')
  expect(decodeSegment('가'.normalize('NFD'))).toBe('가')
  expect(decodeSegment('100%')).toBe('100%')
})
