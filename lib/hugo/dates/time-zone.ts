import type { DateParts } from './date-forms'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Minutes east of UTC that a zone's clocks show at a local time, summer time minded: Asia/Seoul → 540. */
export function offsetOfZone(local: DateParts, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === '') return 0
  const date = new Date(0)
  date.setUTCFullYear(local.year, local.month - 1, local.day)
  const asUtc = date.setUTCHours(local.hour, local.minute, local.second)
  // The offset at the same time in UTC may lie across a change of clocks: ask once more at the corrected time.
  const first = offsetAt(asUtc, timeZone)
  return offsetAt(asUtc - first * 60_000, timeZone)
}

/** "Asia/Seoul" is a zone, "Asia/Soul" is not. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function offsetAt(instant: number, timeZone: string): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const two = '2-digit'
    const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const
    clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', era: 'short', ...fields })
    clocks.set(timeZone, clock)
  }
  const shown: Record<string, string> = {}
  for (const { type, value } of clock.formatToParts(instant)) shown[type] = value
  const year = shown.era === 'BC' ? 1 - Number(shown.year) : Number(shown.year)
  const date = new Date(0)
  date.setUTCFullYear(year, Number(shown.month) - 1, Number(shown.day))
  date.setUTCHours(Number(shown.hour), Number(shown.minute), Number(shown.second))
  return Math.round((date.getTime() - Math.floor(instant / 1000) * 1000) / 60_000)
}
