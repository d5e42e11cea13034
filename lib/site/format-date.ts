/**
 * A date as its author wrote it: 1 March stays 1 March wherever the server or the reader stands, so the clock time
 * and zone of the text are dropped, not converted. `text` is RFC 3339.
 */
export function formatDate(text: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(authorsDay(text))
}

/** Without the year, for lists that stand under their year: "3월 1일". */
export function formatDay(text: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(authorsDay(text))
}

export function yearOf(text: string): string {
  return text.slice(0, 4)
}

/** For feeds (RFC 822 with a numeric zone), as Hugo writes it: "Sun, 17 Mar 2024 00:00:00 +0000". */
export function formatFeedDate(text: string): string {
  const day = authorsDay(text)
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(day)
  const zone = text.match(/[+-]\d\d:\d\d$/)?.[0].replace(':', '') ?? '+0000'
  const date = `${name({ weekday: 'short' })}, ${text.slice(8, 10)} ${name({ month: 'short' })} ${text.slice(0, 4)}`
  return `${date} ${text.slice(11, 19) || '00:00:00'} ${zone}`
}

function authorsDay(text: string): Date {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`)
}
