const monthPattern = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && monthPattern.test(text)
}

/** "2026-11-28"; no 31 February */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Months since the year 0: "2018-10" → 24225. The unit of every time axis here. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** "2018-10" → "2018년 10월", "October 2018" */
export function monthName(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1))
}
