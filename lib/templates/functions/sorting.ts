import { isEqual, order } from '../values/compare'
import { isNumber, isText, isTrue, toList, toNumber, toText, ValueError } from '../values/convert'
import { Dict, Host, type Value } from '../values/value'
import { goRegExp } from './go-regexp'

/** `1` is `1.0` here. */
const same = (a: Value, b: Value) => isEqual(a, b) || (isNumber(a) && isNumber(b) && toNumber(a) === toNumber(b))

export function isIn(of: Value, item: Value): boolean {
  if (isText(of)) return toText(of).includes(toText(item))
  if (of === null) return false
  return toList(of).some((one) => same(one, item))
}

/** `.a.b` of an item. */
function valueAt(item: Value, path: string): Value {
  return path
    .split('.')
    .filter(Boolean)
    .reduce<Value>((value, name) => {
      if (value instanceof Dict) return value.get(name)
      const found = value instanceof Host ? value.member(name) : null
      return typeof found === 'function' ? found() : (found ?? null)
    }, item)
}

/** `sort`: by the values, or by what stands at a path in them. */
export function sorted(of: Value, key: Value | undefined, way: Value | undefined): Value[] {
  const pairs: [Value, Value][] = of instanceof Dict ? of.sorted() : toList(of).map((item) => [null, item])
  const path = key === undefined ? 'value' : toText(key)
  const measure = ([name, item]: [Value, Value]) => {
    if (path === 'value') return of instanceof Dict && key === undefined ? name : item
    return valueAt(item, path)
  }
  const sign = /^desc$/i.test(toText(way)) ? -1 : 1
  return pairs.toSorted((a, b) => sign * (order(measure(a), measure(b)) || 0)).map(([, item]) => item)
}

export function where(of: Value, path: string, rest: Value[]): Value[] {
  const [operator, wanted = null] = rest.length > 1 ? [toText(rest[0]), rest[1]] : ['=', rest[0]]
  const test = operators[operator]
  if (!test) throw new ValueError(`where knows no "${operator}"`, `use one of ${Object.keys(operators).join(' ')}`)
  return toList(of).filter((item) => test(valueAt(item, path), wanted))
}

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
