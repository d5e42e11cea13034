import { describe, expect, it, test } from 'vitest'
import type { EditValue } from '../document/edit-value'
import { dataText, openPost, openText, type PostDocument } from '../document/post-document'
import { readData } from '../document/read-data'
import { editFrontMatter } from '../edit/edit-front-matter'
import { siteTexts } from '../testing-hostile'
import { houseDate } from './house-date'
import { plainStyle } from './house-style'
import { learnStyle } from './learn-style'
import { newHead } from './new-head'
import { newPost } from './new-post'

const postsOf = (site: string) =>
  siteTexts(site)
    .filter(([path]) => /\/posts?\//.test(path) && !path.endsWith('_index.md'))
    .map(([path, bytes]) => [path, openPost(bytes) as PostDocument] as const)

/** What each post says, written anew. */
function rewritten(posts: readonly (readonly [string, PostDocument])[]): string[] {
  const style = learnStyle(posts.map(([, post]) => post))
  return posts.flatMap(([path, post]) => {
    const data = readData(post.format, dataText(post)) as Record<string, EditValue>
    return newHead(style, data) === post.head ? [] : [path]
  })
}

const gogo = postsOf('gogo-hugo-blog')

test.skipIf(gogo.length === 0)('what the first user’s posts say is written byte for byte as she wrote it', () => {
  expect(gogo.length).toBeGreaterThan(8)
  expect(rewritten(gogo)).toEqual([])
})

test.skipIf(gogo.length === 0)('a new post of hers looks like her newest, and is a draft', () => {
  const style = learnStyle(gogo.map(([, post]) => post))
  const wanted = { section: 'posts', taken: ['새-글'], moment: new Date('2026-11-29T16:00:00Z'), offsetMinutes: 540 }
  expect(newPost(style, { ...wanted, title: ' 새 글! ' })).toEqual({
    path: 'content/posts/새-글-2/index.md',
    text: '+++\ntitle = "새 글!"\ndescription = ""\ntags = []\ndate = "2026-11-30"\ncategories = []\nmenu = "main"\ndraft = true\n+++\n\n',
  })
  expect(newPost(style, { ...wanted, title: '…' }).path).toBe('content/posts/2026-11-30/index.md')
})

test.skipIf(gogo.length === 0)('filled in by the form and published, it is what she would have written', () => {
  const style = learnStyle(gogo.map(([, post]) => post))
  const wanted = { section: 'posts', taken: [], moment: new Date('2024-03-17T12:00:00Z'), offsetMinutes: 540 }
  const newest = gogo.find(([path]) => path.includes('6th_LangChain'))?.[1] as PostDocument
  const data = readData('toml', dataText(newest)) as Record<string, EditValue>
  const begun = openText(newPost(style, { ...wanted, title: String(data.title) }).text)
  const filled = [...Object.entries(data), ['draft', undefined] as const].reduce((post, [key, value]) => {
    const edited = editFrontMatter(post, [key], value, style)
    if ('refused' in edited) throw new Error(`${key}: ${edited.refused}`)
    return edited.post
  }, begun)
  expect(filled.head).toBe(newest.head)
})

test('a site without posts has the plain style', () => {
  expect(learnStyle([openText('글'), openText('+++\nbroken\n+++\n')])).toEqual(plainStyle)
})

test('posts without a date have a style too, and a switch that differs is nobody’s', () => {
  const style = learnStyle([
    openText('---\ntitle: "a"\ndraft: true\ntoc: true\nimage: {url: a}\n---\n'),
    openText('---\ntitle: "b"\ndraft: false\ntoc: false\nimage: {url: b}\n---\n'),
  ])
  expect(newHead(style, { title: 'c' })).toBe('---\ntitle: "c"\ndraft: false\n---\n')
})

test('where posts differ, the newest decide', () => {
  const post = (date: string, head: string) => openText(`---\ntitle: a\ndate: ${date}\n${head}---\n`)
  const style = learnStyle([
    post('2024-01-01', 'tags: [a, b]\nauthor: 나\n'),
    post('2026-01-01T10:00:00+09:00', 'tags:\n- "a"\nauthor: 나\nmath: true\n'),
    post('2025-01-01', 'tags:\n- "b"\nauthor: 나\nmath: false\n'),
  ])
  expect(style).toMatchObject({
    format: 'yaml',
    keys: ['title', 'date', 'tags', 'author'],
    constants: { author: '나' },
    lists: ['tags'],
    array: { form: 'lines', indent: '' },
    quotes: { title: 'plain', tags: 'double' },
  })
  expect(
    newHead(style, { title: '예: 하나', date: houseDate(style, new Date('2026-11-29T16:00:05Z'), 0), tags: ['c'] }),
  ).toBe('---\ntitle: "예: 하나"\ndate: 2026-11-30T01:00:05+09:00\ntags:\n- "c"\nauthor: 나\n---\n')
})

describe('a date as the house writes it', () => {
  it.each([
    ['2024-03-17', '2026-11-30'],
    ['2024-03-17T21:49:00+09:00', '2026-11-30T01:00:05+09:00'],
    ['2024-03-17 21:49:00 +0900', '2026-11-30 01:00:05 +0900'],
    ['2024-03-17T12:49:00Z', '2026-11-29T16:00:05Z'],
    ['2024-03-17T21:49:00.123-05:30', '2026-11-29T10:30:05-05:30'],
    ['2024-03-17 21:49', '2026-11-30 01:00'],
    ['2024-03-17T21:49:00', '2026-11-30T01:00:05'],
  ])('%s → %s', (sample, expected) => {
    expect(houseDate({ date: { sample, isText: true } }, new Date('2026-11-29T16:00:05Z'), 540)).toBe(expected)
  })
})
