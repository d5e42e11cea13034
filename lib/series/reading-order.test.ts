import { expect, test } from 'vitest'
import { inReadingOrder } from './reading-order'

const part = (url: string, date: string | null, more = {}) => ({ url, date, seriesOrder: null, weight: 0, ...more })
const order = (...parts: ReturnType<typeof part>[]) => inReadingOrder(parts).map(({ url }) => url)

test('parts without a place of their own are read from the oldest on, in whatever zones they were written', () => {
  const seoul = part('/a/', '2026-01-01T00:30:00+09:00')
  const london = part('/b/', '2025-12-31T16:00:00Z')
  expect(order(part('/c/', null), london, seoul)).toEqual(['/a/', '/b/', '/c/'])
})

test('the place that a part gives itself goes before its weight, and both before its date', () => {
  const [first, second] = [part('/2/', '2026-01-02', { seriesOrder: 0 }), part('/1/', '2026-01-01', { seriesOrder: 1 })]
  expect(order(part('/4/', '2024-01-01'), part('/3/', '2026-01-03', { weight: 1 }), second, first)).toEqual([
    '/2/',
    '/1/',
    '/3/',
    '/4/',
  ])
})

test('parts of one day are read by the numbers in their addresses', () => {
  const parts = ['part-10', 'part-2', 'part-1'].map((name) => part(`/posts/${name}/`, '2026-01-01'))
  expect(order(...parts)).toEqual(['/posts/part-1/', '/posts/part-2/', '/posts/part-10/'])
})
