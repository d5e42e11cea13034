import { describe, expect, it } from 'vitest'
import { type ListedPage, nearestPages } from './nearest-pages'
import { listCount, listPages, listsFor } from './page-lists'

const pages: ListedPage[] = [
  ['/posts/', '글', 'ko'],
  ['/posts/가지-키우기/', '가지 키우기', 'ko'],
  ['/posts/transformer-notes/', '트랜스포머 이해하기', 'ko'],
  ['/en/posts/transformer-notes/', 'Notes on transformers', 'en'],
  ['/2024/03/02/first-seed/', '첫 씨앗', 'ko'],
  ['/posts/café/', '다방', 'ko'],
  ['/tags/', '태그', 'ko'],
  ['/tags/임베딩/', '임베딩', 'ko'],
  ['/about/', '소개', 'ko'],
  ['/', '가지 밭', 'ko'],
]
const urls = (asked: string, of: readonly ListedPage[] = pages) => nearestPages(asked, of).map(([url]) => url)

describe('leads from', () => {
  const cases: [why: string, asked: string, first: string][] = [
    ['a slip', '/posts/tranformer-notes/', '/posts/transformer-notes/'],
    ['letters that changed places', '/abuot/', '/about/'],
    ['a slip in a syllable', '/posts/가지-키우가/', '/posts/가지-키우기/'],
    ['another case', '/Posts/Transformer-Notes', '/posts/transformer-notes/'],
    ['other signs between words', '/posts/transformer_notes.html', '/posts/transformer-notes/'],
    ['spaces', '/posts/가지%20키우기/', '/posts/가지-키우기/'],
    [
      'percent-encoded jamo, as a Mac names files',
      `/posts/${encodeURI('가지-키우기'.normalize('NFD'))}/`,
      '/posts/가지-키우기/',
    ],
    ['no folders of the date', '/first-seed/', '/2024/03/02/first-seed/'],
    ['other folders', '/blog/2023/first-seed/', '/2024/03/02/first-seed/'],
    ['a date in the name', '/posts/2024-03-02-first-seed/', '/2024/03/02/first-seed/'],
    ['a language that has it not', '/en/posts/가지-키우기/', '/posts/가지-키우기/'],
    ['a language that has it too', '/en/transformer-notes/', '/en/posts/transformer-notes/'],
    ['an address made of the title', '/posts/트랜스포머-이해하기/', '/posts/transformer-notes/'],
    ['an address with a word more', '/posts/my-transformer-notes-2/', '/posts/transformer-notes/'],
    ['an address that was cut', '/posts/transfor', '/posts/transformer-notes/'],
    ['no accent', '/posts/cafe/', '/posts/café/'],
    ['a part of a list', '/tags/%EC%9E%84%EB%B2%A0%EB%94%A9/page/2/', '/tags/임베딩/'],
    ['a feed', '/tags/임베딩/index.xml', '/tags/임베딩/'],
    ['a page that is in the list above', '/tags/없는-말/', '/tags/'],
    ['a broken encoding', '/posts/%E0%A4%A/about/', '/about/'],
  ]
  it.each(cases)('%s: %s', (_, asked, first) => {
    expect(urls(asked)[0]).toBe(first)
  })
})

it('suggests nothing that is not alike', () => {
  expect(urls('/wp-login.php')).toEqual([])
  expect(urls('/xyzzy/')).toEqual([])
  expect(urls('/')).toEqual([])
})

it('suggests five at most, and beside a page that is the one none that is much less like', () => {
  const many = Array.from(
    { length: 20 },
    (_, number): ListedPage => [`/notes/draft-${number}/`, `초고 ${number}`, 'ko'],
  )
  expect(urls('/notes/draft-99x/', many)).toHaveLength(5)
  expect(
    urls('/ABOUT', [
      ['/about/', '소개', 'ko'],
      ['/abode/', '집', 'ko'],
    ]),
  ).toEqual(['/about/'])
})

describe('of ten thousand pages', () => {
  const many = Array.from({ length: 10_000 }, (_, number): ListedPage => {
    const word = ((number * 7919) % 10_007).toString(36)
    return [`/posts/${word}-모델-${number % 13}-${word}/`, `${number}번째 모델 이야기 ${word}`, 'ko']
  })
  const count = listCount(many.length + pages.length)
  const lists = listPages([...pages, ...many], count)
  const read = (asked: string) => listsFor(asked, count).flatMap((number) => lists[number] ?? [])

  it.each([
    ['/posts/tranformer-notes/', '/posts/transformer-notes/'],
    ['/posts/ransformer-notes/', '/posts/transformer-notes/'],
    ['/posts/트랜스포머-이해하기/', '/posts/transformer-notes/'],
    ['/First-Seed', '/2024/03/02/first-seed/'],
    ['/tags/없는-말/', '/tags/'],
  ])('finds the page for %s in its lists', (asked, first) => {
    expect(urls(asked, read(asked))[0]).toBe(first)
  })

  it('reads four lists at most, of few pages', () => {
    const asked = '/posts/tranformer-notes/'
    expect(listsFor(asked, count).length).toBeLessThanOrEqual(4)
    expect(read(asked).length).toBeLessThan(2000)
  })

  it('writes few lists anew for a new page', () => {
    const after = listPages([...pages, ['/posts/new-one/', '새 글', 'ko'], ...many], count)
    expect(after.filter((list, at) => JSON.stringify(list) !== JSON.stringify(lists[at])).length).toBeLessThanOrEqual(4)
  })
})

it('keeps a small site in one list', () => {
  expect(listCount(300)).toBe(1)
  expect(listPages(pages, 1)[0]).toHaveLength(pages.length)
})
