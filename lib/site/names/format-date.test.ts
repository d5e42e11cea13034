import { expect, test } from 'vitest'
import { formatDate, formatDay, formatFeedDate } from './format-date'

test('a post of 1 March late at night in Seoul shows 1 March', () => {
  expect(formatDate('2024-03-01T23:30:00+09:00', 'ko')).toBe('2024년 3월 1일')
  expect(formatDate('2024-03-01T00:30:00+09:00', 'en')).toBe('March 1, 2024')
  expect(formatDay('2024-03-01T00:00:00Z', 'ko')).toBe('3월 1일')
})

test('a feed keeps the zone that the author wrote', () => {
  expect(formatFeedDate('2024-03-17T00:00:00Z')).toBe('Sun, 17 Mar 2024 00:00:00 +0000')
  expect(formatFeedDate('2024-03-17T08:05:00+09:00')).toBe('Sun, 17 Mar 2024 08:05:00 +0900')
})
