/**
 * A date as its author wrote it: 1 March stays 1 March wherever the server or the reader stands, so the clock time
 * and zone of the text are dropped, not converted. `text` is RFC 3339.
 */
export function formatDate(text: string, lang: string): string {
  return formatter(lang, 'long').format(authorsDay(text))
}

/** Without the year, for lists that stand under their year: "3월 1일". */
export function formatDay(text: string, lang: string): string {
  return formatter(lang, 'day').format(authorsDay(text))
}

/** The same, shorter, for rows: "3월 1일", "Mar 1". */
export function formatShortDay(text: string, lang: string): string {
  return formatter(lang, 'short').format(authorsDay(text))
}

/** "2026-03" → "3월" */
export function formatMonth(month: string, lang: string): string {
  return formatter(lang, 'month').format(authorsDay(`${month}-01`))
}

export function yearOf(text: string): string {
  return text.slice(0, 4)
}

/** For feeds (RFC 822 with a numeric zone), as Hugo writes it: "Sun, 17 Mar 2024 00:00:00 +0000". */
export function formatFeedDate(text: string): string {
  const day = authorsDay(text)
  const zone = text.match(/[+-]\d\d:\d\d$/)?.[0].replace(':', '') ?? '+0000'
  // "Sun, 17 Mar 2024" is how JavaScript itself begins a date in UTC.
  return `${day.toUTCString().slice(0, 16)} ${text.slice(11, 19) || '00:00:00'} ${zone}`
}

const formats = {
  long: { dateStyle: 'long' },
  day: { month: 'long', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  month: { month: 'long' },
} as const
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Made once: each holds some 50 KB outside of JavaScript's own memory, and a long blog has thousands of dates. */
function formatter(lang: string, format: keyof typeof formats): Intl.DateTimeFormat {
  const key = `${lang} ${format}`
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(lang, { ...formats[format], timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

function authorsDay(text: string): Date {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`)
}
