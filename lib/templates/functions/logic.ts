import { isEqual, order } from '../values/compare'
import { isTrue, toText, toTime, ValueError } from '../values/convert'
import { Dict, Host, type Method, type Value } from '../values/value'

export const logic: Record<string, Method> = {
  eq: (first = null, ...rest) => rest.some((other) => isEqual(first, other)),
  ne: (first = null, ...rest) => rest.every((other) => !isEqual(first, other)),
  lt: (first = null, ...rest) => rest.every((other) => order(first, other) < 0),
  le: (first = null, ...rest) => rest.every((other) => order(first, other) <= 0),
  gt: (first = null, ...rest) => rest.every((other) => order(first, other) > 0),
  ge: (first = null, ...rest) => rest.every((other) => order(first, other) >= 0),
  not: (value) => !isTrue(value),
  cond: (test, yes = null, no = null) => (isTrue(test) ? yes : no),
  default: (otherwise = null, ...given) => (isGiven(given[0]) ? (given[0] ?? null) : otherwise),
  isset: (collection = null, key = null) => isSet(collection, key),
  len: (value = null) => lengthOf(value),
  time: (value) => toTime(value),
  now: () => {
    throw new ValueError('"now" is another moment in each build', 'write the date')
  },
  errorf: (format) => {
    throw new ValueError(`the template says: ${toText(format)}`, 'do as it says')
  },
  warnf: () => '',
  erroridf: () => '',
  'debug.Dump': (value) => JSON.stringify(value),
  'reflect.IsMap': (value) => value instanceof Dict,
  'reflect.IsSlice': (value) => Array.isArray(value),
}

/** `default` takes false for a word of its own, and 0 and '' for none. */
function isGiven(value: Value | undefined): boolean {
  return typeof value === 'boolean' || isTrue(value)
}

function isSet(collection: Value, key: Value): boolean {
  if (Array.isArray(collection)) return typeof key === 'number' && key >= 0 && key < collection.length
  if (collection instanceof Dict) return collection.has(toText(key))
  return collection instanceof Host && collection.member(toText(key)) !== undefined
}

const bytes = new TextEncoder()

function lengthOf(value: Value): number {
  if (Array.isArray(value)) return value.length
  if (value instanceof Dict) return value.entries.size
  if (value === null) throw new ValueError('len of nothing (nil)', 'test for it before')
  return bytes.encode(toText(value)).length
}
