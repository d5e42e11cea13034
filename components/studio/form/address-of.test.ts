import { expect, test } from 'vitest'
import { addressOf } from './address-of'

const plain = { permalinks: {}, disablePathToLower: false, removePathAccents: false }
const site = { addresses: plain, prefixes: { ko: '', en: '/en' }, defaultLanguage: 'ko' }

test.each([
  ['content/posts/My Post.md', {}, '/posts/my-post/'],
  ['content/posts/글/index.md', { slug: '새-이름' }, '/posts/새-이름/'],
  ['content/posts/글/index.en.md', { Slug: 'new' }, '/en/posts/new/'],
  ['content/posts/v1.2.md', {}, '/posts/v1.2/'],
  ['content/posts/a.md', { url: '/elsewhere/' }, '/elsewhere/'],
  ['content/posts/a.md', { url: 'https://example.org/' }, null],
])('%s with %j stands at %s', (path, data, expected) => {
  expect(addressOf(path, data, site)).toBe(expected)
})

test("a site's own pattern is followed, with the day of the post", () => {
  const addresses = { ...plain, permalinks: { page: { posts: '/:year/:month/:slug/' } } }
  const data = { title: '가지 키우기', date: '2024-03-07' }
  expect(addressOf('content/posts/a/index.md', data, { ...site, addresses })).toBe('/2024/03/가지-키우기/')
})
