/** When something happened, by the author's own clock: the hour of today, else the day too. */
export function formatMoment(moment: number, lang: string, now = Date.now()): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString()
  const options: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' }
  return new Intl.DateTimeFormat(lang, options).format(moment)
}
