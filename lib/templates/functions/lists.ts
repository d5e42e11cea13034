import { isEqual } from '../values/compare'
import { toInt, toList, toText, ValueError } from '../values/convert'
import { Dict, Host, type Method, type Value } from '../values/value'
import { isIn, sorted, where } from './sorting'

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
