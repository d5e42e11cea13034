import type { Operand, Pipe } from './nodes'
import { TemplateError } from './template-error'
import type { Token } from './tokens'

const deepest = 60

/** What stands in an action, from a token on. */
export function parsePipe(tokens: readonly Token[], from: number, at: number): Pipe {
  let next = from
  let depth = 0
  const pipe = readPipe(at)
  const rest = tokens[next]
  if (rest) throw unexpected(rest)
  return pipe

  function readPipe(start: number): Pipe {
    if (++depth > deepest) throw new TemplateError(start, 'nested too deeply', 'use variables between')
    const { names, assigns } = readNames()
    const commands: Operand[][] = [readCommand(start)]
    while (isSign('|')) {
      next++
      commands.push(readCommand(start))
    }
    depth--
    return { names, assigns, commands, at: tokens[from]?.at ?? start }
  }

  /** `$a :=`, `$a =` or `$i, $a :=` */
  function readNames(): { names: string[]; assigns: boolean } {
    const [first, sign, second, after] = tokens.slice(next, next + 4)
    if (first?.type !== 'variable' || sign?.type !== 'sign') return { names: [], assigns: false }
    if (sign.value === ':=' || sign.value === '=') {
      next += 2
      return { names: [first.value], assigns: sign.value === '=' }
    }
    if (sign.value === ',' && second?.type === 'variable' && after?.type === 'sign') {
      next += 4
      return { names: [first.value, second.value], assigns: after.value === '=' }
    }
    return { names: [], assigns: false }
  }

  function readCommand(start: number): Operand[] {
    const operands: Operand[] = []
    for (let token = tokens[next]; token && !isSign('|') && !isSign(')'); token = tokens[next]) {
      operands.push(readOperand(token))
    }
    if (operands.length === 0)
      throw new TemplateError(tokens[next]?.at ?? start, 'a value is missing here', 'write one')
    return operands
  }

  function readOperand(token: Token): Operand {
    return withFields(readTerm(token))
  }

  function withFields(of: Operand): Operand {
    const fields: string[] = []
    for (let token = tokens[next]; token?.type === 'field' && token.isJoined; token = tokens[next]) {
      fields.push(token.value)
      next++
    }
    if (fields.length === 0) return of
    return of.type === 'field' ? { ...of, fields: [...of.fields, ...fields] } : { type: 'chain', of, fields, at: of.at }
  }

  function readTerm(token: Token): Operand {
    const { at } = token
    next++
    if (token.type === 'dot') return { type: 'dot', at }
    if (token.type === 'field') return { type: 'field', fields: [token.value], at }
    if (token.type === 'variable') return { type: 'variable', name: token.value, at }
    if (token.type === 'text') return { type: 'value', value: token.value, at }
    if (token.type === 'number') {
      const isFloat = /^[+-]?(?!0x)[^x]*[.e]/i.test(token.value)
      return { type: 'value', value: Number(token.value), isFloat, at }
    }
    if (token.type === 'word') return readWord(token)
    if (token.value !== '(') throw unexpected(token)
    const pipe = readPipe(at)
    if (!isSign(')')) throw new TemplateError(at, 'this ( is not closed', 'add )')
    next++
    return { type: 'pipe', pipe, at }
  }

  /** `strings.ToUpper` is one name. */
  function readWord({ value, at }: Token): Operand {
    if (value === 'true' || value === 'false') return { type: 'value', value: value === 'true', at }
    if (value === 'nil') return { type: 'nil', at }
    const member = tokens[next]
    if (namespaces.has(value) && member?.type === 'field' && member.isJoined) {
      next++
      return { type: 'function', name: `${value}.${member.value}`, at }
    }
    return { type: 'function', name: value, at }
  }

  function isSign(value: string): boolean {
    const token = tokens[next]
    return token?.type === 'sign' && token.value === value
  }
}

/** Names that functions are grouped by; `site` and `page` are values. */
const namespaces = new Set(
  (
    'cast collections compare crypto css data debug diagrams encoding fmt hash images inflect js lang math openapi os ' +
    'partials path reflect resources safe strings templates time transform urls'
  ).split(' '),
)

export function unexpected({ value, at }: Token): TemplateError {
  return new TemplateError(at, `unexpected "${value}"`, 'write the action as Hugo reads it')
}
