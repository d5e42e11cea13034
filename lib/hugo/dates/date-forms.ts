/** As written; `offset` in minutes east of UTC, undefined where no zone is named. Not yet checked to exist. */
export type DateParts = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  offset?: number | undefined
}

const day = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'
// Go reads an hour of one digit, but no such minute.
const time = '(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:[.,]\\d+)?'
const numericZone = '(?<zone>[+-]\\d{2}:?\\d{2})'
const universal = '(?<utc>UTC|GMT|UT)'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const name = `(?<monthName>${months.join('|')})`
const shortWeekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const longWeekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const spacedDay = '(?<day>[ \\d]?\\d)'

/** The layouts of spf13/cast that name a whole day, each anchored. Zones by letters only where they mean UTC. */
const forms = [
  `${day}`,
  `${day}T${time}(?:Z|${numericZone})?`,
  `${day} ${time}(?:Z| ?${numericZone})?`,
  `${day} ${time} ${numericZone} [A-Z]{3,4}`,
  `(?<day>\\d{2}) ${name} (?<year>\\d{4})`,
  `${shortWeekday}, (?<day>\\d{2}) ${name} (?<year>\\d{4}) ${time} (?:${numericZone}|${universal})`,
  `(?<day>\\d{2}) ${name} (?<year>\\d{2}) (?<hour>\\d{1,2}):(?<minute>\\d{2}) (?:${numericZone}|${universal})`,
  `${longWeekday}, (?<day>\\d{2})-${name}-(?<year>\\d{2}) ${time} ${universal}`,
  `${shortWeekday} ${name} ${spacedDay} ${time} (?:${universal} |${numericZone} )?(?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`))

/** The parts of a date in one of Hugo's text forms, null where it has none of them. */
export function partsOfText(text: string): DateParts | null {
  const trimmed = text.trim()
  for (const form of forms) {
    const groups = form.exec(trimmed)?.groups
    if (!groups) continue
    return {
      year: fullYear(groups.year as string),
      month: groups.monthName ? months.indexOf(groups.monthName) + 1 : Number(groups.month),
      day: Number(groups.day),
      hour: Number(groups.hour ?? 0),
      minute: Number(groups.minute ?? 0),
      second: Number(groups.second ?? 0),
      offset: groups.zone ? minutesOf(groups.zone) : groups.utc || trimmed.endsWith('Z') ? 0 : undefined,
    }
  }
  return null
}

/** Two digits as Go reads them: 69 is 1969, 68 is 2068. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 69 ? 1900 + year : 2000 + year
}

/** "+09:00" or "+0900" → 540; minutes over 59 make it a zone that can't exist */
function minutesOf(zone: string): number {
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  const offset = minutes > 59 ? 24 * 60 : hours * 60 + minutes
  return zone[0] === '-' ? -offset : offset
}
