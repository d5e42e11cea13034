import { expect, test } from 'vitest'
import { markStore, moveBetween } from './mark-store'

test('a place moves with what is written before it, and not with what is written behind', () => {
  expect(moveBetween('가나다', '가라나다')(2)).toBe(3)
  expect(moveBetween('가나다', '가나다라')(1)).toBe(1)
  expect(moveBetween('가나다', '다')(2)).toBe(0)
})

test('a place in what was taken away stands where that was', () => {
  expect(moveBetween('가나다라', '가라')(2)).toBe(1)
})

test('what is typed at the place itself comes behind it', () => {
  expect(moveBetween('가나다', '가나다라')(3)).toBe(3)
  expect(moveBetween('가나다', '가나라다')(2)).toBe(2)
})

test('whoever has released a place is told nothing more', () => {
  const marks = markStore()
  const [kept, released] = [marks.add(3), marks.add(3)]
  released.release()
  marks.map((at) => at + 4)
  expect([kept.at(), released.at()]).toEqual([7, 3])
})
