import { dayName, GoTime, monthName, readTime } from './go-time'
import { Dict, Float, Host, Safe, type Value } from './value'

/** What a function has to say against what it is given. */
export class ValueError extends Error {
  constructor(
    message: string,
    readonly remedy = 'mend it in the template',
  ) {
    super(message)
  }
}

/** Whether `if` takes it for true. */
export function isTrue(value: Value | undefined): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'string') return value !== ''
  if (value instanceof Float) return value.value !== 0
  if (value instanceof Safe) return value.text !== ''
  if (value instanceof GoTime) return !value.isZero
  if (Array.isArray(value)) return value.length > 0
  return value instanceof Dict ? value.entries.size > 0 : true
}

/** A Go int or a float64. */
export function isNumber(value: Value | undefined): value is number | Float {
  return typeof value === 'number' || value instanceof Float
}

export function isText(value: Value | undefined): value is string | Safe {
  return typeof value === 'string' || value instanceof Safe
}

/** As text, where it is one or can become one. */
export function toText(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Safe) return value.text
  if (isNumber(value) || typeof value === 'boolean') return printed(value)
  if (value instanceof Host && value.text !== null) return value.text
  throw new ValueError(`${nameOfKind(value)} is no text`, 'give it a text')
}

export function toNumber(value: Value | undefined): number {
  if (typeof value === 'number') return value
  if (value instanceof Float) return value.value
  if (typeof value === 'boolean') return value ? 1 : 0
  const text = value === null || value === undefined ? '' : toText(value).trim()
  if (text === '') return 0
  const number = Number(text)
  if (Number.isNaN(number)) throw new ValueError(`"${text}" is no number`, 'give it a number')
  return number
}

/** Go's int: what has a fraction is cut. */
export function toInt(value: Value | undefined): number {
  return Math.trunc(toNumber(value))
}

export function toList(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value
  if (value === null || value === undefined) return []
  if (value instanceof Dict) return value.sorted().map(([, item]) => item)
  throw new ValueError(`${nameOfKind(value)} is no list`, 'give it a list')
}

export function toTime(value: Value | undefined): GoTime {
  if (value instanceof GoTime) return value
  const text = toText(value)
  const time = readTime(text)
  if (time) return time
  throw new ValueError(`"${text}" is no date`, 'write it as 2006-01-02')
}

/** What Go's fmt.Sprint makes of it. */
export function printed(value: Value | undefined): string {
  if (value === null || value === undefined) return '<nil>'
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Float) return floatText(value.value)
  if (value instanceof Safe) return value.text
  if (value instanceof GoTime) return value.format('2006-01-02 15:04:05 -0700 MST')
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`
  if (value instanceof Dict)
    return `map[${value
      .sorted()
      .map(([name, item]) => `${name}:${printed(item)}`)
      .join(' ')}]`
  if (value instanceof Host) return value.text ?? `<${value.kind}>`
  throw new ValueError('a method is no value', 'call it')
}

/** The shortest that says it, as Go's %v. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e21)) {
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  }
  return String(value)
}

export function nameOfKind(value: Value | undefined): string {
  if (value === null || value === undefined) return 'nothing (nil)'
  if (isText(value)) return 'a text'
  if (isNumber(value)) return 'a number'
  if (typeof value === 'boolean') return 'true or false'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Dict) return 'a map'
  if (value instanceof Host) return `a ${value.kind}`
  return value instanceof GoTime ? 'a date' : 'a method'
}

/** A part of a date that prints as its name. */
export function namedPart(kind: 'month' | 'weekday', number: number): Host {
  const text = kind === 'month' ? monthName(number) : dayName(number)
  return new Host(kind, { String: text }, {}, text)
}
