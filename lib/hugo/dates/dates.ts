import { type DateParts, partsOfText } from './date-forms'
import { offsetOfZone } from './time-zone'

export type DateAnswer = { date: string } | { message: string; remedy: string }

/**
 * A front matter date as RFC 3339 text with its zone: "2024-01-21T10:20:30+09:00". `timeZone` (an IANA name) is for
 * dates that name none. The forms are those Hugo's spf13/cast reads; `message` follows the field's name:
 * `"date" 2026-02-30 does not exist`. A number is seconds since 1970, as in Hugo.
 */
export function parseDate(value: unknown, timeZone: string): DateAnswer {
  if (typeof value === 'number') return dateOfSeconds(value)
  if (typeof value !== 'string') return { message: 'is not a date', remedy: 'write 2026-01-31' }
  const parts = partsOfText(value)
  if (!parts) return complain(value)
  const wrong = impossible(parts)
  if (wrong) return { message: wrong.short ? wrong.short : `${value.trim()} does not exist`, remedy: wrong.remedy }
  return { date: formatParts(parts, parts.offset ?? offsetOfZone(parts, timeZone)) }
}

/** Milliseconds since 1970, for clocks and comparisons. */
export function instantOf(date: string): number {
  return Date.parse(date)
}

/** Older first; no date is older than any, as Go's zero time is. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return instantOf(a) - instantOf(b)
}

/** A machine's date (file time, git) as RFC 3339 text in UTC. */
export function dateOfInstant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

function formatParts(parts: DateParts, offset: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`
  const time = `${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}`
  const minutes = Math.abs(offset)
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return `${day}T${time}${zone}`
}

function dateOfSeconds(seconds: number): DateAnswer {
  const date = new Date(Math.trunc(seconds) * 1000)
  const year = Number.isNaN(date.getTime()) ? Number.NaN : date.getUTCFullYear()
  if (year >= 1 && year <= 9999) return { date: dateOfInstant(date) }
  return { message: 'year out of range', remedy: 'a number is seconds since 1970; write 2026-01-31' }
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

function impossible(parts: DateParts): { short?: string; remedy: string } | null {
  const { year, month, day, hour, minute, second, offset } = parts
  if (month < 1 || month > 12) return { remedy: 'months go from 01 to 12' }
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  if (day < 1 || day > days) return { remedy: `${monthNames[month - 1]} ${year} has ${days} days` }
  if (hour > 23 || minute > 59 || second > 59) return { remedy: 'times go from 00:00:00 to 23:59:59' }
  if (Math.abs(offset ?? 0) >= 24 * 60) return { remedy: 'zones go from -12:00 to +14:00' }
  if (year === 0) return { short: 'year out of range', remedy: 'years go from 0001 to 9999' }
  return null
}

/** Why a text is no date: forms that look like one, and that some Hugo versions drop in silence. */
function complain(value: string): DateAnswer {
  const text = value.trim()
  if (!text) return { message: 'is empty', remedy: 'write 2026-01-31, or remove the line' }
  if (/^[+-]?\d{5,}-\d/.test(text)) return { message: 'year out of range', remedy: 'years go from 0001 to 9999' }
  const minutes = /^(\d{4}-\d{2}-\d{2})([T ])(\d{1,2}:\d{2})(\s*(?:Z|[+-]\d{2}:?\d{2}))?$/.exec(text)
  if (minutes) {
    return {
      message: `${text} has no seconds`,
      remedy: `write ${minutes[1]}${minutes[2]}${minutes[3]}:00${minutes[4] ?? ''}`,
    }
  }
  if (/^\d{1,4}([-/.]\d{1,4}){1,2}\.?$/.test(text) || /^(\d{4}|\d{8})$/.test(text)) {
    const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(text)
    const remedy = loose ? `${loose[1]}-${loose[2]?.padStart(2, '0')}-${loose[3]?.padStart(2, '0')}` : '2026-01-31'
    return { message: 'must be YYYY-MM-DD', remedy: `${loose ? 'write' : 'as in'} ${remedy}` }
  }
  const korean = /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일$/.exec(text)
  if (korean) {
    const date = `${korean[1]}-${korean[2]?.padStart(2, '0')}-${korean[3]?.padStart(2, '0')}`
    return { message: 'must be YYYY-MM-DD', remedy: `write ${date}` }
  }
  if (/\s[A-Z]{3,4}(\s|$)/.test(text)) {
    return { message: 'names its zone by letters', remedy: 'write it as +09:00; letters are not the same everywhere' }
  }
  return { message: 'is not a date', remedy: 'write 2026-01-31' }
}
