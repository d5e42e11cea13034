import { isNumber, isText, toInt, toList, toNumber, toText, ValueError } from '../values/convert'
import { Float, type Method, type Value } from '../values/value'

export const maths: Record<string, Method> = {
  add: (...values) => (values.every(isText) ? values.map(toText).join('') : fold(values, (a, b) => a + b)),
  sub: (...values) => fold(values, (a, b) => a - b),
  mul: (...values) => fold(values, (a, b) => a * b),
  div: (...values) =>
    fold(values, (a, b, isWhole) => {
      if (b === 0) throw new ValueError('division by 0', 'test for it before')
      return isWhole ? Math.trunc(a / b) : a / b
    }),
  mod: (a, b) => remainder(a, b),
  modBool: (a, b) => remainder(a, b) === 0,
  int: (value) => toInt(value),
  float: (value) => new Float(toNumber(value)),
  'math.Abs': (value) => new Float(Math.abs(toNumber(value))),
  'math.Ceil': (value) => new Float(Math.ceil(toNumber(value))),
  'math.Floor': (value) => new Float(Math.floor(toNumber(value))),
  'math.Round': (value) => new Float(Math.sign(toNumber(value)) * Math.round(Math.abs(toNumber(value)))),
  'math.Sqrt': (value) => new Float(Math.sqrt(toNumber(value))),
  'math.Log': (value) => new Float(Math.log(toNumber(value))),
  pow: (base, power) => new Float(toNumber(base) ** toNumber(power)),
  'math.Max': (...values) => new Float(Math.max(...flat(values))),
  'math.Min': (...values) => new Float(Math.min(...flat(values))),
  'math.Sum': (...values) => new Float(flat(values).reduce((a, b) => a + b, 0)),
  'math.Product': (...values) => new Float(flat(values).reduce((a, b) => a * b, 1)),
  'math.Pi': () => new Float(Math.PI),
}

function flat(values: Value[]): number[] {
  return values.flatMap((value) => (Array.isArray(value) ? toList(value).map(toNumber) : [toNumber(value)]))
}

/** Whole numbers stay whole. */
function fold(values: Value[], step: (a: number, b: number, isWhole: boolean) => number): Value {
  const [first = null, ...rest] = values
  if (!values.every(isNumber)) throw new ValueError('only numbers can be reckoned with', 'use int or float before')
  const isWhole = values.every((value) => typeof value === 'number')
  const result = rest.reduce<number>((sum, value) => step(sum, toNumber(value), isWhole), toNumber(first))
  return isWhole ? result : new Float(result)
}

function remainder(a: Value | undefined, b: Value | undefined): number {
  const divisor = toInt(b)
  if (divisor === 0) throw new ValueError('division by 0', 'test for it before')
  return toInt(a) % divisor
}
