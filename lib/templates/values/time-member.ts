import { namedPart, toInt, toText, toTime } from './convert'
import { GoTime } from './go-time'
import type { Method, Value } from './value'

/** What a date can be asked. */
export function timeMember(time: GoTime, name: string): Value | undefined {
  switch (name) {
    case 'Format':
      return (layout) => time.format(toText(layout))
    case 'Month':
      return namedPart('month', time.part('Month'))
    case 'Weekday':
      return namedPart('weekday', time.part('Weekday'))
    case 'Year':
    case 'Day':
    case 'Hour':
    case 'Minute':
    case 'Second':
    case 'YearDay':
      return time.part(name)
    case 'Unix':
      return Math.floor(time.milliseconds / 1000)
    case 'UnixMilli':
      return time.milliseconds
    case 'IsZero':
      return time.isZero
    case 'UTC':
      return new GoTime(new Date(time.text).toISOString().replace(/\.\d+/, ''))
    case 'String':
      return time.format('2006-01-02 15:04:05 -0700 MST')
    default:
      return comparisons[name]?.(time)
  }
}

const comparisons: Record<string, (time: GoTime) => Method> = {
  Before: (time) => (other) => time.milliseconds < toTime(other).milliseconds,
  After: (time) => (other) => time.milliseconds > toTime(other).milliseconds,
  Equal: (time) => (other) => time.milliseconds === toTime(other).milliseconds,
  AddDate: (time) => (years, months, days) => {
    const date = new Date(time.text)
    date.setUTCFullYear(
      date.getUTCFullYear() + toInt(years),
      date.getUTCMonth() + toInt(months),
      date.getUTCDate() + toInt(days),
    )
    return new GoTime(date.toISOString().replace(/\.\d+/, ''))
  },
}
