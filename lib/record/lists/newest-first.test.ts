import { expect, it } from 'vitest'
import { newestFirst } from './newest-first'

const order = (...dates: (string | null)[]) => newestFirst(dates.map((date) => ({ date }))).map(({ date }) => date)

it('compares moments and not their texts: half past midnight in Seoul is before four in the afternoon in London', () => {
  const [seoul, london, newYork] = ['2026-01-01T00:30:00+09:00', '2025-12-31T16:00:00Z', '2025-12-31T12:00:00-05:00']
  expect(order(seoul, london, newYork)).toEqual([newYork, london, seoul])
})

it('puts what has no date last, and leaves equal ones as they were', () => {
  const pages = [
    { name: 'undated', date: null },
    { name: 'noon in Seoul', date: '2026-01-01T12:00:00+09:00' },
    { name: 'the same moment', date: '2026-01-01T03:00:00Z' },
  ]
  expect(newestFirst(pages).map(({ name }) => name)).toEqual(['noon in Seoul', 'the same moment', 'undated'])
})
