import { nearNames } from '../../base/text/near-names'
import type { Operand, Pipe } from '../read/nodes'
import { TemplateError } from '../read/template-error'
import { isTrue, nameOfKind, ValueError } from '../values/convert'
import { GoTime } from '../values/go-time'
import { timeMember } from '../values/time-member'
import { Dict, Float, Host, listMethods, type Method, type Value } from '../values/value'
import type { Budget } from './limits'
import type { Scope } from './scope'

export type Evaluator = { pipe(pipe: Pipe, dot: Value, scope: Scope): Value }

/** Works out pipelines. `functions` by name; what isn't there is refused at its place. */
export function openEvaluator(functions: ReadonlyMap<string, Method>, budget: Budget): Evaluator {
  return { pipe }

  function pipe({ commands, names, assigns, at }: Pipe, dot: Value, scope: Scope): Value {
    budget.step(at)
    let value: Value | undefined
    for (const command of commands) value = run(command, value, dot, scope)
    const [name] = names
    if (name !== undefined && names.length === 1) set(name, value ?? null, assigns, scope, at)
    return value ?? null
  }

  function set(name: string, value: Value, assigns: boolean, scope: Scope, at: number): void {
    if (!assigns) scope.declare(name, value)
    else if (!scope.assign(name, value))
      throw new TemplateError(at, `${name} is not declared`, `write ${name} := first`)
  }

  function run([first, ...rest]: Operand[], piped: Value | undefined, dot: Value, scope: Scope): Value {
    if (!first) return null
    const last = piped === undefined ? [] : [piped]
    if (first.type === 'function') {
      if (first.name === 'and' || first.name === 'or') return shortCut(first.name, rest, last, dot, scope)
      const method = functions.get(first.name)
      if (!method) throw unknownFunction(first, functions)
      return call(method, [...rest.map((operand) => operandValue(operand, dot, scope)), ...last], first)
    }
    const value = operandOf(first, dot, scope)
    if (typeof value === 'function') {
      return call(value, [...rest.map((operand) => operandValue(operand, dot, scope)), ...last], first)
    }
    const extra = rest[0] ?? (last.length > 0 ? first : null)
    if (extra) throw new TemplateError(extra.at, `${nameOfKind(value)} can't be called with values`, 'take them away')
    return value
  }

  function call(method: Method, values: Value[], { at }: Operand): Value {
    budget.step(at)
    try {
      return method(...values)
    } catch (error) {
      if (error instanceof ValueError) throw new TemplateError(at, error.message, error.remedy)
      if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)
        throw new TemplateError(at, `can't be worked out (${error.message})`, 'give it other values')
      throw error
    }
  }

  /** `and` and `or` look no further than they need. */
  function shortCut(name: 'and' | 'or', rest: Operand[], last: Value[], dot: Value, scope: Scope): Value {
    let value: Value = null
    for (const operand of rest) {
      value = operandValue(operand, dot, scope)
      if (isTrue(value) === (name === 'or')) return value
    }
    return last.length > 0 ? (last[0] ?? null) : value
  }

  function operandValue(operand: Operand, dot: Value, scope: Scope): Value {
    const value = operand.type === 'function' ? run([operand], undefined, dot, scope) : operandOf(operand, dot, scope)
    return typeof value === 'function' ? call(value, [], operand) : value
  }

  /** A method stays one: it may get values. */
  function operandOf(operand: Operand, dot: Value, scope: Scope): Value {
    switch (operand.type) {
      case 'dot':
        return dot
      case 'nil':
        return null
      case 'value':
        return operand.isFloat ? new Float(Number(operand.value)) : operand.value
      case 'variable': {
        const value = scope.get(operand.name)
        if (value !== undefined) return value
        throw new TemplateError(operand.at, `${operand.name} is not declared`, `write ${operand.name} := first`)
      }
      case 'field':
        return fields(dot, operand.fields, operand)
      case 'chain':
        return fields(operandValue(operand.of, dot, scope), operand.fields, operand)
      case 'pipe':
        return pipe(operand.pipe, dot, scope)
      case 'function':
        return run([operand], undefined, dot, scope)
    }
  }

  function fields(from: Value, names: readonly string[], operand: Operand): Value {
    let value = from
    for (const [index, name] of names.entries()) {
      budget.step(operand.at)
      const made = typeof value === 'function' ? call(value, [], operand) : value
      value = member(made, name, operand, names.slice(0, index))
    }
    return value
  }

  function member(value: Value, name: string, { at }: Operand, before: readonly string[]): Value {
    if (value instanceof Dict) return value.get(name)
    const found = memberOf(value, name)
    if (found !== undefined) return found
    const path = `.${[...before, name].join('.')}`
    if (value instanceof Host) {
      throw new TemplateError(at, `"${path}" is not known here: a ${value.kind} has no "${name}"`, notKnown)
    }
    throw new TemplateError(
      at,
      `"${path}" asks ${nameOfKind(value)} for "${name}"`,
      'test for it before, with {{ with }}',
    )
  }
}

function memberOf(value: Value, name: string): Value | undefined {
  if (value instanceof Host) return value.member(name)
  if (value instanceof GoTime) return timeMember(value, name)
  if (!Array.isArray(value)) return undefined
  const methods = listMethods.get(value)
  return methods && Object.hasOwn(methods, name) ? methods[name] : undefined
}

const notKnown = 'write it without, or write a component: see components/shortcodes/own/README.md'

export function unknownFunction({ at, name }: { at: number; name: string }, known: ReadonlyMap<string, unknown>) {
  const near = nearNames(name, [...known.keys()])
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : notKnown
  return new TemplateError(at, `"${name}" is not known here`, hint)
}
