import { expect, test } from 'vitest'
import { hasWork, makeStamp, stampAge } from './stamp'

const now = Date.parse('2026-11-30T10:00:00Z')

test('a stamp says how long a form was open, and no other is believed', () => {
  const stamp = makeStamp('salt', now)
  expect(stampAge(stamp, 'salt', now + 5000)).toBe(5000)
  expect(stampAge(stamp, 'other', now + 5000)).toBeNull()
  expect(stampAge(stamp.replace(/^\d/, '0'), 'salt', now)).toBeNull()
  expect(stampAge(stamp, 'salt', now - 1)).toBeNull()
  for (const bad of ['', 'x', `${now}`, '.']) expect(stampAge(bad, 'salt', now)).toBeNull()
})

test('work is found by trying, and fits its stamp alone', () => {
  const stamp = makeStamp('salt', now)
  const work = Array.from({ length: 200_000 }, (_, number) => String(number)).find((number) => hasWork(stamp, number))
  expect(work).toBeDefined()
  expect(hasWork(makeStamp('salt', now + 1), work ?? '')).toBe(false)
})
