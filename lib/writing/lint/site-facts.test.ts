import { expect, test } from 'vitest'
import { sizesFor } from './site-facts'

const sizeOf = sizesFor('content/posts/글/index.md', {
  'content/posts/글/가지.png': 10,
  'content/posts/a.png': 20,
  'static/logo.png': 30,
  'content/other/far.png': 40,
})

test.each([
  ['./가지.png', 10],
  ['가지.png'.normalize('NFD'), 10],
  ['../a.png', 20],
  ['logo.png', 30],
  ['far.png', undefined],
  ['none.png', null],
  ['../../../../etc/passwd.png', null],
])('%s has the size %s', (reference, expected) => {
  expect(sizeOf(reference)).toBe(expected)
})
