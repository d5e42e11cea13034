import { expect, test } from 'vitest'
import { editUrl, pathInHash, postsUrl } from './post-links'

const path = 'content/posts/첫 글#1/index.md'

test('a text has a page of its own where a server answers', () => {
  expect(editUrl({ basePath: '/blog', mode: 'github' }, 'content/a.md')).toBe('/blog/write/content/a.md/')
  expect(postsUrl({ basePath: '/blog', mode: 'local' })).toBe('/blog/write/')
})

test('where one page is all there is, the text stands behind its "#", and is found again', () => {
  const url = editUrl({ basePath: '/blog', mode: 'token' }, path)
  expect(url).toMatch(/^#content\/posts\//)
  expect(pathInHash(url)).toBe(path)
  expect([pathInHash(postsUrl({ basePath: '/blog', mode: 'token' })), pathInHash(''), pathInHash('#%E0%A4%A')]).toEqual(
    [null, null, null],
  )
})
