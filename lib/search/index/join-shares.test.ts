import { expect, it } from 'vitest'
import { indexInMemory, pageOf } from '../testing-index'
import { joinShares } from './join-shares'
import { makeShare } from './make-share'

/** A syllable for each number, so that pages have words of their own. */
const syllables = (number: number) =>
  Array.from({ length: 40 }, (_, at) => String.fromCharCode(0xac00 + ((number * 7919 + at * 6007) % 11_172))).join(' ')

const pages = Array.from({ length: 1000 }, (_, number) =>
  pageOf(`글 ${number}`, { 첫째: `번호는 ${number}이다. ${syllables(number)}`, 둘째: '나무와 가지' }),
)
const before = indexInMemory(pages)

type Files = readonly Record<string, unknown>[]

/** The numbers of the files that are others. */
function changed(files: Files, others: Files): number[] {
  expect(others).toHaveLength(files.length)
  return [...files.keys()].filter((at) => JSON.stringify(files[at]) !== JSON.stringify(others[at]))
}

/** Of those that hold any of these. */
function holding(files: Files, names: readonly string[]): number[] {
  return [...files.keys()].filter((at) => names.some((name) => Object.hasOwn(files[at] ?? {}, name)))
}

const gramsOf = (page: (typeof pages)[number]) => makeShare(page).grams.map(([gram]) => gram)

it('changes with one text only files that hold what it says or said', () => {
  const old = pages[150] as (typeof pages)[number]
  const edited = pageOf(old.title, { 첫째: '새로운 문장' })
  const after = indexInMemory(pages.map((page) => (page === old ? edited : page)))
  const found = changed(before.grams, after.grams)
  expect(found.length).toBeGreaterThan(0)
  expect(holding(after.grams, [...gramsOf(old), ...gramsOf(edited)])).toEqual(expect.arrayContaining(found))
})

it('changes with a new post only files that hold what it says', () => {
  const post = pageOf('덧붙인 글', { 첫째: '새로운 문장' })
  const after = indexInMemory([...pages, post])
  const found = changed(before.grams, after.grams)
  expect(found).toEqual(holding(after.grams, gramsOf(post)))
  expect(found.length).toBeLessThan(before.grams.length)
})

it('is the same whatever order the words came in', () => {
  const shares = pages.map(makeShare)
  const turned = shares.map((share) => ({
    ...share,
    grams: [...share.grams].reverse(),
    words: [...share.words].reverse(),
  }))
  expect(JSON.stringify(joinShares(turned))).toBe(JSON.stringify(joinShares(shares)))
})
