import { expect, test } from 'vitest'
import { plainStyle } from '../style/house-style'
import { fromBase64, readChanges, writeChanges } from './change'
import { publishPost } from './publish-post'

const path = 'content/posts/글/index.md'
const picture = { path: 'content/posts/글/a-1a2b3c4d.webp', version: '1'.repeat(40), base: null }
const unnamed = { path: 'content/posts/글/b-1a2b3c4d.webp', version: '2'.repeat(40), base: '2'.repeat(40) }
const text =
  '+++\r\ntitle = "글" # 제목\r\nDraft = true\r\n+++\r\n\r\n![](./a-1a2b3c4d.webp "그림") ![](./gone.png)\r\n'
const known = { kept: [unnamed, picture], style: plainStyle }

test('publishing takes the draft away and nothing else, and brings the pictures that the text names', () => {
  const next = text.replace('Draft = true', 'Draft = false')
  expect(publishPost({ path, text, base: null }, 'publish', known)).toEqual({
    changes: [{ path, base: null, text: next }, picture],
    text: next,
    message: 'post: 글',
  })
})

test('taken back it is a draft again, and its pictures stay', () => {
  const published = text.replace('Draft = true', 'Draft = false')
  expect(publishPost({ path, text: published, base: 'v' }, 'takeBack', known)).toEqual({
    changes: [{ path, base: 'v', text }],
    text,
    message: 'draft: 글',
  })
})

test('a text without front matter goes out as it is; one that cannot be edited safely does not', () => {
  const bare = '본문\n'
  expect(publishPost({ path, text: bare, base: null }, 'publish', known)).toMatchObject({
    changes: [{ path, base: null, text: bare }],
    message: `post: ${path}`,
  })
  const faulty = '+++\ntitle = \n+++\n'
  expect(publishPost({ path, text: faulty, base: null }, 'takeBack', known)).toEqual({ refused: 'unreadable' })
})

test('a list of changes comes through JSON as it was', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256)
  const changes = [
    { path, base: null, text },
    { path: 'content/a.png', base: 'v', bytes },
    picture,
    { path: 'content/b.png', base: 'v', removed: true as const },
  ]
  expect(readChanges(JSON.parse(JSON.stringify(writeChanges(changes))))).toEqual(changes)
  expect(fromBase64('aGVs\nbG8=\n')).toEqual(new TextEncoder().encode('hello'))
})
