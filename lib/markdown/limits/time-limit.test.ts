import { expect, test } from 'vitest'
import { TooSlow, timeBudget } from './time-limit'

test('work that never ends is ended, and told with its limit', () => {
  const inTime = timeBudget(0.2)
  expect(() =>
    inTime(() => {
      for (;;);
    }),
  ).toThrow(new TooSlow(0.2))
  // The budget is spent for the next piece too.
  expect(() =>
    inTime(() => {
      for (;;);
    }),
  ).toThrow('post takes longer than 0.2 seconds to read')
})

test('work in time passes, and so does its own error', () => {
  expect(timeBudget(5)(() => 'done')).toBe('done')
  expect(() =>
    timeBudget(5)(() => {
      throw new TypeError('mine')
    }),
  ).toThrow(TypeError)
})
