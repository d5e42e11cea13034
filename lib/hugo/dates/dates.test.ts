import { describe, expect, it } from 'vitest'
import { compareDates, parseDate } from './dates'

describe('A date in front matter', () => {
  it.each([
    ['2024-01-21', 'UTC', '2024-01-21T00:00:00Z'],
    ['2024-01-21', 'Asia/Seoul', '2024-01-21T00:00:00+09:00'],
    ['2024-01-21 10:20:30 +0900', 'UTC', '2024-01-21T10:20:30+09:00'],
    ['2024-01-21T10:20:30Z', 'Asia/Seoul', '2024-01-21T10:20:30Z'],
    ['2024-01-21T10:20:30.5+00:00', 'Asia/Seoul', '2024-01-21T10:20:30Z'],
    ['2024-07-01 12:00:00', 'Europe/Berlin', '2024-07-01T12:00:00+02:00'],
    ['2024-12-01 12:00:00', 'Europe/Berlin', '2024-12-01T12:00:00+01:00'],
    ['Sun, 21 Jan 2024 10:20:30 GMT', 'Asia/Seoul', '2024-01-21T10:20:30Z'],
    ['Sun Jan 21 10:20:30 2024', 'UTC', '2024-01-21T10:20:30Z'],
    ['21 Jan 24 10:20 +0900', 'UTC', '2024-01-21T10:20:00+09:00'],
    ['2024-01-21T0:10:32', 'Asia/Seoul', '2024-01-21T00:10:32+09:00'],
    ['2024-01-21 9:05:03 +0900', 'UTC', '2024-01-21T09:05:03+09:00'],
    [1705832430, 'UTC', '2024-01-21T10:20:30Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z'],
  ])('%s in %s is %s', (written, timeZone, date) => {
    expect(parseDate(written, timeZone)).toEqual({ date })
  })

  it.each([
    ['2026-02-30', '2026-02-30 does not exist', 'February 2026 has 28 days'],
    ['2100-02-29', '2100-02-29 does not exist', 'February 2100 has 28 days'],
    ['2026-13-45', '2026-13-45 does not exist', 'months go from 01 to 12'],
    ['2026-01-01T25:00:00Z', '2026-01-01T25:00:00Z does not exist', 'times go from 00:00:00 to 23:59:59'],
    ['2026-01-01T10:00:00+99:00', '2026-01-01T10:00:00+99:00 does not exist', 'zones go from -12:00 to +14:00'],
    ['2024-01-21 10:20', '2024-01-21 10:20 has no seconds', 'write 2024-01-21 10:20:00'],
    ['2024-01-21T9:05', '2024-01-21T9:05 has no seconds', 'write 2024-01-21T9:05:00'],
    ['2024-01-21 09:5:03', 'is not a date', 'write 2026-01-31'],
    ['2024-1-5', 'must be YYYY-MM-DD', 'write 2024-01-05'],
    ['01/02/2026', 'must be YYYY-MM-DD', 'as in 2026-01-31'],
    ['2024년 1월 21일', 'must be YYYY-MM-DD', 'write 2024-01-21'],
    ['99999-01-01', 'year out of range', 'years go from 0001 to 9999'],
    ['Sun, 21 Jan 2024 10:20:30 KST', 'names its zone by letters', '+09:00'],
    ['tomorrow', 'is not a date', 'write 2026-01-31'],
    ['', 'is empty', 'remove the line'],
    [true, 'is not a date', 'write 2026-01-31'],
  ])('%s is no date: %s', (written, message, remedy) => {
    expect(parseDate(written, 'UTC')).toEqual({ message, remedy: expect.stringContaining(remedy) })
  })

  it('is older or newer by the instant, wherever it was written', () => {
    expect(compareDates('2024-01-21T09:00:00+09:00', '2024-01-21T00:00:01Z')).toBeLessThan(0)
    expect(compareDates('2024-01-21T09:00:00+09:00', '2024-01-21T00:00:00Z')).toBe(0)
    expect(compareDates(null, '0001-01-02T00:00:00Z')).toBeLessThan(0)
  })
})
