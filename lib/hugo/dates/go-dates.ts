const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** A date as its author wrote it, in its own zone: the day of a post is the same wherever the site is built. */
export type CivilDate = {
  year: number
  /** 1–12 */
  month: number
  day: number
  hour: number
  minute: number
  second: number
  weekday: number
  yearDay: number
  monthName: string
  weekdayName: string
}

/** A page without a date counts as 1 January of the year 1, as in Hugo. */
export function civilDate(date: string | null): CivilDate {
  const parts = /^(\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(date ?? '')
  const [year, month, day, hour, minute, second] = (parts?.slice(1) ?? ['1', '1', '1']).map((part) => Number(part ?? 0))
  const at = new Date(0)
  at.setUTCFullYear(year ?? 1, (month ?? 1) - 1, day ?? 1)
  const newYear = new Date(0)
  newYear.setUTCFullYear(year ?? 1, 0, 1)
  return {
    year: year ?? 1,
    month: month ?? 1,
    day: day ?? 1,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
    weekday: at.getUTCDay(),
    yearDay: Math.round((at.getTime() - newYear.getTime()) / 86_400_000) + 1,
    monthName: months[(month ?? 1) - 1] ?? '',
    weekdayName: days[at.getUTCDay()] ?? '',
  }
}

const two = (value: number) => String(value).padStart(2, '0')

const layouts: [string, (date: CivilDate) => string][] = [
  ['January', (date) => date.monthName],
  ['Monday', (date) => date.weekdayName],
  ['Jan', (date) => date.monthName.slice(0, 3)],
  ['Mon', (date) => date.weekdayName.slice(0, 3)],
  ['2006', (date) => String(date.year).padStart(4, '0')],
  ['002', (date) => String(date.yearDay).padStart(3, '0')],
  ['01', (date) => two(date.month)],
  ['02', (date) => two(date.day)],
  ['03', (date) => two(date.hour % 12 || 12)],
  ['04', (date) => two(date.minute)],
  ['05', (date) => two(date.second)],
  ['06', (date) => two(date.year % 100)],
  ['15', (date) => two(date.hour)],
  ['PM', (date) => (date.hour < 12 ? 'AM' : 'PM')],
  ['pm', (date) => (date.hour < 12 ? 'am' : 'pm')],
  ['1', (date) => String(date.month)],
  ['2', (date) => String(date.day)],
  ['3', (date) => String(date.hour % 12 || 12)],
  ['4', (date) => String(date.minute)],
  ['5', (date) => String(date.second)],
]
const layout = new RegExp(layouts.map(([name]) => name).join('|'), 'g')
const writers = new Map(layouts)

/** Go's way to write a date: the layout shows 2 January 2006, 15:04:05. null where it names no part of a date. */
export function formatGoDate(date: CivilDate, pattern: string): string | null {
  const written = pattern.replace(layout, (part) => writers.get(part)?.(date) ?? part)
  return pattern.search(layout) < 0 ? null : written
}
