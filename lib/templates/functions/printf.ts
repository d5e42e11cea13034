import { floatText, isNumber, isText, isTrue, nameOfKind, printed, toNumber, toText } from '../values/convert'
import { Dict, Float, type Method, Safe, type Value } from '../values/value'

export const printing: Record<string, Method> = {
  print: (...values) => spaced(values),
  println: (...values) => `${values.map(printed).join(' ')}\n`,
  printf: (format, ...values) => printf(toText(format), values),
  string: (value) => toText(value),
}

/** Beside a text there is no space. */
function spaced(values: Value[]): string {
  return values.reduce<string>((all, value, at) => {
    const gap = at > 0 && !isText(value) && !isText(values[at - 1] ?? null) ? ' ' : ''
    return all + gap + printed(value)
  }, '')
}

const verb = /%([-+# 0]*)(\*|\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z%])/g

/** Go's fmt.Sprintf. */
export function printf(format: string, values: Value[]): string {
  let next = 0
  const text = format.replace(
    verb,
    (_, flags: string, width: string, precision: string, index: string, name: string) => {
      if (name === '%') return '%'
      if (index) next = Number(index) - 1
      if (next >= values.length) return `%!${name}(MISSING)`
      const value = values[next++] ?? null
      return padded(one(name, value, flags, precision), flags, Number(width ?? 0), name)
    },
  )
  return next < values.length ? `${text}%!(EXTRA ${values.slice(next).map(withType).join(', ')})` : text
}

function withType(value: Value): string {
  const type =
    typeof value === 'number'
      ? 'int'
      : value instanceof Float
        ? 'float64'
        : isText(value)
          ? 'string'
          : nameOfKind(value)
  return `${type}=${printed(value)}`
}

function one(name: string, value: Value, flags: string, precision?: string): string {
  switch (name) {
    case 'v':
    case 's': {
      if (name === 's' && (isNumber(value) || typeof value === 'boolean')) {
        return `%!s(${withType(value)})`
      }
      if (name === 's' && value === null) return '%!s(<nil>)'
      const text = printed(value)
      return precision === undefined ? text : [...text].slice(0, Number(precision)).join('')
    }
    case 'q':
      return quoted(value)
    case 'd':
      if (Array.isArray(value)) return `[${value.map((item) => one('d', item, flags)).join(' ')}]`
      return typeof value === 'number' ? signed(value, String(value), flags) : `%!d(${withType(value)})`
    case 'f':
    case 'F':
      return value instanceof Float
        ? signed(value.value, fixed(value.value, Number(precision ?? 6)), flags)
        : `%!f(${withType(value)})`
    case 'e':
      return value instanceof Float
        ? value.value.toExponential(Number(precision ?? 6)).replace(/e([+-])(\d)$/, 'e$10$2')
        : `%!e(${withType(value)})`
    case 'g':
      return isNumber(value)
        ? precision
          ? String(Number(toNumber(value).toPrecision(Number(precision))))
          : floatText(toNumber(value))
        : `%!g(${withType(value)})`
    case 't':
      return typeof value === 'boolean' ? String(isTrue(value)) : `%!t(${withType(value)})`
    case 'T':
      return typeName(value)
    case 'c':
      return String.fromCodePoint(toNumber(value))
    case 'b':
      return toNumber(value).toString(2)
    case 'o':
      return toNumber(value).toString(8)
    case 'x':
    case 'X': {
      const hex = isText(value) ? hexOf(toText(value)) : toNumber(value).toString(16)
      return name === 'X' ? hex.toUpperCase() : hex
    }
    default:
      return `%!${name}(${withType(value)})`
  }
}

/** Halves go to the even neighbour, as in Go. */
function fixed(value: number, digits: number): string {
  const scaled = Math.abs(value) * 10 ** digits
  const whole = Math.floor(scaled)
  const isHalf = digits < 16 && scaled - whole === 0.5 && scaled / 10 ** digits === Math.abs(value)
  if (!isHalf) return value.toFixed(Math.min(digits, 100))
  return ((Math.sign(value) * (whole % 2 === 0 ? whole : whole + 1)) / 10 ** digits).toFixed(digits)
}

function quoted(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(quoted).join(' ')}]`
  const text = typeof value === 'number' ? `'${String.fromCodePoint(value)}'` : JSON.stringify(printed(value))
  return text
}

function hexOf(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function signed(value: number, text: string, flags: string): string {
  return flags.includes('+') && value >= 0 ? `+${text}` : text
}

function padded(text: string, flags: string, width: number, name: string): string {
  const missing = Math.min(width, 10_000) - [...text].length
  if (missing <= 0) return text
  if (flags.includes('-')) return text + ' '.repeat(missing)
  if (!flags.includes('0') || /[svq]/.test(name)) return ' '.repeat(missing) + text
  return text.replace(/^[+-]?/, (sign) => sign + '0'.repeat(missing))
}

function typeName(value: Value): string {
  if (value === null) return '<nil>'
  if (typeof value === 'number') return 'int'
  if (typeof value === 'boolean') return 'bool'
  if (value instanceof Float) return 'float64'
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string') && value.length > 0 ? '[]string' : '[]interface {}'
  if (value instanceof Safe) return safeNames[value.kind]
  return value instanceof Dict ? (value.folds ? 'maps.Params' : 'map[string]interface {}') : 'string'
}

const safeNames = {
  html: 'template.HTML',
  attribute: 'template.HTMLAttr',
  url: 'template.URL',
  css: 'template.CSS',
  js: 'template.JS',
}
