import { GoTime } from './go-time'
import { Dict, Float, Host, Safe, type Value } from './value'

/** `eq`: a text is as good as a safe one, but 1 is neither "1" nor 1.0. */
export function isEqual(a: Value, b: Value): boolean {
  if (a instanceof Safe || b instanceof Safe) return isEqual(plain(a), plain(b))
  if (a instanceof Float && b instanceof Float) return a.value === b.value
  if (a instanceof GoTime && b instanceof GoTime) return a.milliseconds === b.milliseconds
  if (a instanceof Host && b instanceof Host) {
    return a === b || (a.text !== null && a.text === b.text && a.kind === b.kind)
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => isEqual(item, b[at] ?? null))
  }
  if (a instanceof Dict && b instanceof Dict) {
    return a.entries.size === b.entries.size && [...a.entries].every(([name, item]) => isEqual(item, b.get(name)))
  }
  return a === b
}

function plain(value: Value): Value {
  return value instanceof Safe ? value.text : value
}

/** In which order two values stand: below 0, 0 or above. NaN where they have none. */
export function order(a: Value, b: Value): number {
  const [left, right] = [measure(a), measure(b)]
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
  // A text that is no number is less than any number but 0, as Go's zero stands for it.
  return (typeof left === 'number' ? left : 0) - (typeof right === 'number' ? right : 0)
}

/** A number, or a text that is none. */
function measure(value: Value): number | string {
  if (typeof value === 'number') return value
  if (value instanceof Float) return value.value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof GoTime) return value.milliseconds
  if (Array.isArray(value)) return value.length
  if (value instanceof Dict) return value.entries.size
  const text = value instanceof Safe ? value.text : typeof value === 'string' ? value : ''
  if (value === null) return 0
  return text.trim() !== '' && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text
}
