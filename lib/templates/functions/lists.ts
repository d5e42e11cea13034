import { isEqual, order } from '../values/compare'
import { isTrue, toInt, toList, toNumber, toText, ValueError } from '../values/convert'
import { Dict, Float, Host, type Method, Safe, type Value } from '../values/value'
import { goRegExp } from './go-regexp'

const longest = 100_000

export const lists: Record<string, Method> = {
  slice: (...items) => items,
  dict: (...pairs) => dict(pairs),
  index: (of = null, ...keys) => keys.flatMap((key) => (Array.isArray(key) ? key : [key])).reduce(indexed, of),
  in: (of = null, item = null) => isIn(of, item),
  first: (count, list) => toList(list).slice(0, positive(count)),
  last: (count, list) => (positive(count) === 0 ? [] : toList(list).slice(-positive(count))),
  after: (count, list) => toList(list).slice(positive(count)),
  append: (...values) => appended(values),
  merge: (...maps) => maps.reduce((all, map) => merged(all, map), new Dict(new Map())),
  seq: (...numbers) => seq(numbers.map(toInt)),
  uniq: (list) => unique(toList(list)),
  union: (a, b) => unique([...toList(a), ...toList(b)]),
  intersect: (a, b) => unique(toList(a).filter((item) => isIn(toList(b), item))),
  complement: (...all) => {
    const last = toList(all.at(-1))
    return last.filter((item) => !all.slice(0, -1).some((list) => isIn(toList(list), item)))
  },
  symdiff: (a, b) => [
    ...toList(a).filter((item) => !isIn(toList(b), item)),
    ...toList(b).filter((item) => !isIn(toList(a), item)),
  ],
  'collections.Reverse': (list) => toList(list).toReversed(),
  sort: (list, key, way) => sorted(list ?? null, key, way),
  where: (list, key, ...rest) => where(list ?? null, toText(key), rest),
  group: () => {
    throw new ValueError('"group" is not known here', 'go through the list with range')
  },
}

function positive(count: Value | undefined): number {
  const number = toInt(count)
  if (number < 0) throw new ValueError(`${number} is no number of items`, 'give it 0 or more')
  return number
}

function dict(pairs: Value[]): Dict {
  if (pairs.length % 2 === 1) throw new ValueError('dict has a name without a value', 'write both')
  const made = new Dict(new Map())
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at]
    const path = Array.isArray(key) ? key.map(toText) : [toText(key)]
    const last = path.pop() ?? ''
    let target = made
    for (const name of path) {
      const next = target.get(name)
      const inner = next instanceof Dict ? next : new Dict(new Map())
      target.entries.set(name, inner)
      target = inner
    }
    target.entries.set(last, pairs[at + 1] ?? null)
  }
  return made
}

function indexed(of: Value, key: Value): Value {
  if (of === null) throw new ValueError('index of nothing (nil)', 'test for it before')
  if (Array.isArray(of)) return of[toInt(key)] ?? null
  if (of instanceof Dict) return of.get(toText(key))
  if (of instanceof Host) return of.member(toText(key)) ?? null
  const bytes = new TextEncoder().encode(toText(of))
  return bytes[toInt(key)] ?? null
}

export function isIn(of: Value, item: Value): boolean {
  if (typeof of === 'string' || of instanceof Safe) return toText(of).includes(toText(item))
  if (of === null) return false
  return toList(of).some(
    (one) => isEqual(one, item) || (isNumber(one) && isNumber(item) && toNumber(one) === toNumber(item)),
  )
}

function isNumber(value: Value): boolean {
  return typeof value === 'number' || value instanceof Float
}

/** The list is the last value, as a pipe gives it. */
function appended(values: Value[]): Value[] {
  const list = values.at(-1) ?? null
  const items = values.slice(0, -1)
  const [only] = items
  return [
    ...toList(list),
    ...(items.length === 1 && Array.isArray(only) && !Array.isArray(toList(list)[0]) ? only : items),
  ]
}

function merged(a: Value, b: Value): Dict {
  const [under, over] = [a, b].map((value) => (value instanceof Dict ? value : new Dict(new Map())))
  const entries = new Map(under?.entries)
  const names = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]))
  for (const [name, value] of over?.entries ?? []) {
    const known = names.get(name.toLowerCase()) ?? name
    const before = entries.get(known)
    entries.set(known, before instanceof Dict && value instanceof Dict ? merged(before, value) : value)
  }
  return new Dict(entries, under?.folds || over?.folds || false)
}

function seq(numbers: number[]): Value[] {
  const [one = 0, two, three] = numbers
  const [first, step, last] =
    three !== undefined
      ? [one, two ?? 1, three]
      : two !== undefined
        ? [one, one <= two ? 1 : -1, two]
        : one < 0
          ? [-1, -1, one]
          : [1, 1, one]
  if (step === 0) throw new ValueError('seq never ends', 'give it a step')
  const count = Math.floor((last - first) / step) + 1
  if (count > longest) throw new ValueError(`seq of ${count} numbers`, 'go through fewer')
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at * step)
}

function unique(items: Value[]): Value[] {
  return items.filter((item, at) => items.findIndex((other) => isEqual(other, item)) === at)
}

/** `.a.b` of an item. */
export function valueAt(item: Value, path: string): Value {
  return path
    .split('.')
    .filter(Boolean)
    .reduce<Value>((value, name) => {
      if (value instanceof Dict) return value.get(name)
      const found = value instanceof Host ? value.member(name) : null
      return typeof found === 'function' ? found() : (found ?? null)
    }, item)
}

function sorted(of: Value, key: Value | undefined, way: Value | undefined): Value[] {
  const pairs: [Value, Value][] = of instanceof Dict ? of.sorted() : toList(of).map((item) => [null, item])
  const path = key === undefined ? 'value' : toText(key)
  const measure = ([name, item]: [Value, Value]) => {
    if (path === 'value') return of instanceof Dict && key === undefined ? name : item
    return valueAt(item, path)
  }
  const sign = /^desc$/i.test(toText(way)) ? -1 : 1
  return pairs.toSorted((a, b) => sign * (order(measure(a), measure(b)) || 0)).map(([, item]) => item)
}

function where(of: Value, path: string, rest: Value[]): Value[] {
  const [operator, wanted = null] = rest.length > 1 ? [toText(rest[0]), rest[1]] : ['=', rest[0]]
  const test = operators[operator]
  if (!test) throw new ValueError(`where knows no "${operator}"`, `use one of ${Object.keys(operators).join(' ')}`)
  return toList(of).filter((item) => test(valueAt(item, path), wanted))
}

const same = (a: Value, b: Value) => isEqual(a, b) || (isNumber(a) && isNumber(b) && toNumber(a) === toNumber(b))

const operators: Record<string, (a: Value, b: Value) => boolean> = {
  '=': same,
  '==': same,
  eq: same,
  '!=': (a, b) => !same(a, b),
  '<>': (a, b) => !same(a, b),
  ne: (a, b) => !same(a, b),
  '<': (a, b) => a !== null && order(a, b) < 0,
  lt: (a, b) => a !== null && order(a, b) < 0,
  '<=': (a, b) => a !== null && order(a, b) <= 0,
  le: (a, b) => a !== null && order(a, b) <= 0,
  '>': (a, b) => a !== null && order(a, b) > 0,
  gt: (a, b) => a !== null && order(a, b) > 0,
  '>=': (a, b) => a !== null && order(a, b) >= 0,
  ge: (a, b) => a !== null && order(a, b) >= 0,
  in: (a, b) => isTrue(a) && isIn(b, a),
  'not in': (a, b) => !isIn(b, a),
  intersect: (a, b) => toList(a).some((item) => isIn(toList(b), item)),
  like: (a, b) => goRegExp(toText(b)).test(toText(a)),
}
