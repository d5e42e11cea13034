import { expect, it } from 'vitest'
import { indexInMemory, pageOf } from '../testing-index'

const pages = Array.from({ length: 300 }, (_, number) =>
  pageOf(`글 ${number}`, {
    첫째: `번호는 ${number}이고 낱말은 ${(number * 7919).toString(36)}다.`,
    둘째: '나무와 가지',
  }),
)

it('changes with one text few files, and with a new post none of the others', () => {
  const before = indexInMemory(pages)
  const edited = indexInMemory(
    pages.map((page, at) => (at === 150 ? pageOf(page.title, { 첫째: '새로운 문장' }) : page)),
  )
  const changed = before.grams.filter((file, at) => JSON.stringify(file) !== JSON.stringify(edited.grams[at]))
  expect(edited.grams).toHaveLength(before.grams.length)
  expect(changed.length).toBeGreaterThan(0)
})

it('is the same whatever order the words came in', () => {
  const [one, other] = [indexInMemory(pages), indexInMemory(pages)]
  expect(JSON.stringify(one.grams)).toBe(JSON.stringify(other.grams))
  expect(JSON.stringify(one.words)).toBe(JSON.stringify(other.words))
})
