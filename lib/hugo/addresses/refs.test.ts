import { expect, it } from 'vitest'
import { siteOf } from '../../tools/testing/hugo-site'
import { findPage, indexPages, nearestRef, splitRef } from './refs'

const text = '---\ntitle: T\ndate: 2024-01-01\n---\nx\n'
const names = [
  'posts/p',
  'posts/other',
  'posts/한글 글',
  'posts/b/index',
  'docs/_index',
  'docs/same',
  'posts/same',
  'about',
]
const { pages } = siteOf({ files: Object.fromEntries(names.map((name) => [`content/${name}.md`, text])) })
const index = indexPages(pages)
const at = (url: string) => {
  const page = pages.find((candidate) => candidate.url === url)
  if (!page) throw new Error(url)
  return page
}

it.each([
  ['posts/other.md', '/posts/other/'],
  ['other.md', '/posts/other/'],
  ['other', '/posts/other/'],
  ['other.md#some-heading', '/posts/other/'],
  ['#here', '/posts/p/'],
  ['/posts/other', '/posts/other/'],
  ['/docs', '/docs/'],
  ['/docs/_index.md', '/docs/'],
  ['/', '/'],
  ['한글 글.md', '/posts/한글-글/'],
  ['../about', '/about/'],
  ['about', '/about/'],
  ['b/index.md', '/posts/b/'],
  ['b', '/posts/b/'],
  ['same', '/posts/same/'],
])('%s means %s from a post', (ref, url) => {
  const found = findPage(index, ref, at('/posts/p/'))
  expect(found === 'ambiguous' ? found : found?.url).toBe(url)
})

it('starts beside the bundle, not in it, unless the ref climbs by its file', () => {
  expect(findPage(index, 'other', at('/posts/b/'))).toBe(at('/posts/other/'))
  expect(findPage(index, '../other.md', at('/posts/b/'))).toBe(at('/posts/other/'))
})

it('does not guess between two pages of one name', () => {
  expect(findPage(index, 'same', at('/about/'))).toBe('ambiguous')
  expect(findPage(index, 'nope.md', at('/posts/p/'))).toBeNull()
})

it('offers the nearest page for a slip of the pen', () => {
  expect(nearestRef(index, 'otehr.md', 'en')).toBe('/posts/other')
  expect(nearestRef(index, 'nothing-like-it', 'en')).toBeNull()
})

it('keeps what follows the mark', () => {
  expect(splitRef('a.md#b')).toEqual({ path: 'a.md', fragment: 'b' })
})
