/** A moment with its zone, as Go keeps one. */
export class GoTime {
  /** the same clock, read as UTC */
  private readonly clock: Date

  /** `text` is in RFC 3339. */
  constructor(readonly text: string) {
    this.clock = new Date(text.replace(/(?:Z|[+-]\d\d:\d\d)$/i, '').replace(/$/, 'Z'))
  }

  get isZero(): boolean {
    return this.text.startsWith('0001-01-01T00:00:00')
  }

  get milliseconds(): number {
    return new Date(this.text).getTime()
  }

  private get zone(): string {
    return /[+-]\d\d:\d\d$/.exec(this.text)?.[0] ?? '+00:00'
  }

  part(name: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second' | 'YearDay' | 'Weekday'): number {
    const { clock } = this
    const parts = {
      Year: () => clock.getUTCFullYear(),
      Month: () => clock.getUTCMonth() + 1,
      Day: () => clock.getUTCDate(),
      Hour: () => clock.getUTCHours(),
      Minute: () => clock.getUTCMinutes(),
      Second: () => clock.getUTCSeconds(),
      Weekday: () => clock.getUTCDay(),
      YearDay: () => Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / 86_400_000) + 1,
    }
    return parts[name]()
  }

  /** By a layout of Go's, the moment `Mon Jan 2 15:04:05 MST 2006` as it is to look; names are those of a language. */
  format(layout: string, lang = 'en'): string {
    const style = /^:date_(full|long|medium|short)$/.exec(layout)?.[1]
    if (style && !lang.startsWith('en')) return this.inLanguage(lang, { dateStyle: style as 'full' })
    return (named[layout] ?? layout).replace(verbs, (verb) => this.verb(verb, lang))
  }

  private inLanguage(lang: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(this.clock)
  }

  private verb(verb: string, lang: string): string {
    const ofNames = lang.startsWith('en') ? undefined : nameStyles[verb]
    if (ofNames) return this.inLanguage(lang, ofNames)
    const hour = this.part('Hour')
    const two = (value: number) => String(value).padStart(2, '0')
    const month = months[this.part('Month') - 1] ?? ''
    const day = days[this.part('Weekday')] ?? ''
    const isUtc = this.zone === '+00:00'
    const forms: Record<string, () => string> = {
      '2006': () => String(this.part('Year')).padStart(4, '0'),
      '06': () => two(this.part('Year') % 100),
      January: () => month,
      Jan: () => month.slice(0, 3),
      '01': () => two(this.part('Month')),
      '1': () => String(this.part('Month')),
      Monday: () => day,
      Mon: () => day.slice(0, 3),
      '02': () => two(this.part('Day')),
      _2: () => String(this.part('Day')).padStart(2, ' '),
      '2': () => String(this.part('Day')),
      '002': () => String(this.part('YearDay')).padStart(3, '0'),
      '15': () => two(hour),
      '03': () => two(hour % 12 || 12),
      '3': () => String(hour % 12 || 12),
      '04': () => two(this.part('Minute')),
      '4': () => String(this.part('Minute')),
      '05': () => two(this.part('Second')),
      '5': () => String(this.part('Second')),
      PM: () => (hour < 12 ? 'AM' : 'PM'),
      pm: () => (hour < 12 ? 'am' : 'pm'),
      MST: () => (isUtc ? 'UTC' : this.zone.replace(/:?00$/, '')),
      'Z07:00': () => (isUtc ? 'Z' : this.zone),
      Z0700: () => (isUtc ? 'Z' : this.zone.replace(':', '')),
      '-07:00': () => this.zone,
      '-0700': () => this.zone.replace(':', ''),
      '-07': () => this.zone.slice(0, 3),
    }
    return forms[verb]?.() ?? verb
  }
}

const nameStyles: Record<string, Intl.DateTimeFormatOptions> = {
  January: { month: 'long' },
  Jan: { month: 'short' },
  Monday: { weekday: 'long' },
  Mon: { weekday: 'short' },
}

const verbs =
  /2006|January|Jan|Monday|Mon|MST|Z07:00|Z0700|-07:00|-0700|-07|002|01|02|03|04|05|06|15|PM|pm|_2|1|2|3|4|5/g

/** Hugo's names of layouts, as an English site has them. */
const named: Record<string, string> = {
  ':date_full': 'Monday, January 2, 2006',
  ':date_long': 'January 2, 2006',
  ':date_medium': 'Jan 2, 2006',
  ':date_short': '1/2/06',
  ':time_full': '3:04:05 pm UTC',
  ':time_long': '3:04:05 pm UTC',
  ':time_medium': '3:04:05 pm',
  ':time_short': '3:04 pm',
}

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

const written = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i

/** A date as it is written in front matter and in calls; null where it is none. */
export function readTime(text: string): GoTime | null {
  const found = written.exec(text.trim())
  if (!found) return null
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00', zone = 'Z'] = found
  const two = (part: string) => part.padStart(2, '0')
  const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  const made = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`
  return Number.isNaN(Date.parse(made)) ? null : new GoTime(made)
}

export function monthName(month: number): string {
  return months[month - 1] ?? ''
}

export function dayName(day: number): string {
  return days[day] ?? ''
}
