import { expect, test } from 'vitest'
import { decodeSegment, encodePath } from '../../base/text/addresses'
import { absoluteUrl, feedUrl, href, pathFrom, resolveUrl, writtenHref } from './urls'

test('a Hangul address is percent-encoded once, its slashes kept', () => {
  expect(encodePath('/tags/임베딩/')).toBe('/tags/%EC%9E%84%EB%B2%A0%EB%94%A9/')
})

test('what would begin a fragment or a query is part of an address like any other', () => {
  expect(encodePath('/tags/c#/')).toBe('/tags/c%23/')
  expect(encodePath('/posts/왜?/')).toBe('/posts/%EC%99%9C%3F/')
})

test('a link as its author wrote it keeps its fragment and its query', () => {
  expect(writtenHref({ basePath: '/blog' }, '/posts/a/?b=1#둘')).toBe('/blog/posts/a/?b=1#%EB%91%98')
  expect(writtenHref({ basePath: '' }, '/posts/%EA%B0%80/')).toBe('/posts/%EA%B0%80/')
})

test('an address in a text is whole in a feed, as far as the site knows its own', () => {
  expect(resolveUrl('../b/#c', 'https://example.org/blog/posts/a/')).toBe('https://example.org/blog/posts/b/#c')
  expect(resolveUrl('../b/#c', '/posts/a/')).toBe('/posts/b/#c')
  expect(resolveUrl('https://elsewhere.example/x', '/posts/a/')).toBe('https://elsewhere.example/x')
})

test('an address that no browser can open stays as it is written', () => {
  for (const written of [
    'http://[bad',
    'http://a.b:99999/',
    'http://[::1',
    'http://a b/x.png',
    'http://Xbox Cloud Gaming',
  ])
    expect(resolveUrl(written, 'https://example.org/posts/a/'), written).toBe(written)
})

test('a path leads to no other host, and half of a character to an address all the same', () => {
  expect(pathFrom('../b/', '/posts/a/')).toBe('/posts/b/')
  for (const path of ['//[bad', '/', 'http://[bad', '//:99999/', '\\\\[', '?#['])
    expect(pathFrom(path, '/posts/a/')).toMatch(/^\//)
  expect(pathFrom('//evil.example/a/', '/posts/a/')).toBe('/evil.example/a/')
  expect(encodePath('/\ud800/')).toBe('/%EF%BF%BD/')
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

test('the feed of a list stands in its folder, also where the list is a file', () => {
  expect(feedUrl('/posts/')).toBe('/posts/index.xml')
  expect(feedUrl('/index.html')).toBe('/index.xml')
  expect(feedUrl('/tags/a.html')).toBe('/tags/a/index.xml')
})
