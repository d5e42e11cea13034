import { expect, test } from 'vitest'
import { partsShown } from './parts-shown'

test('a series is listed whole, a long one around the part that is read', () => {
  expect(partsShown(3, 1)).toEqual([0, 3])
  expect(partsShown(30, 29)).toEqual([0, 30])
  expect(partsShown(1000, 0)).toEqual([0, 30])
  expect(partsShown(1000, 500)).toEqual([485, 515])
  expect(partsShown(1000, 999)).toEqual([970, 1000])
})
