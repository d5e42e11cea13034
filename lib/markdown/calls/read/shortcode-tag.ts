import type { ShortcodeParams, ShortcodeValue } from '../../../record/shortcode-params'
import type { ShortcodeProblem } from './shortcode-nodes'

/** One `{{< … >}}` or `{{% … %}}`, by the rules of Hugo's lexer (parser/pageparser/pagelexer_shortcode.go). */
export type ShortcodeTag = {
  type: 'tag'
  name: string
  params: ShortcodeParams
  form: '<' | '%'
  closing: boolean
  selfClosing: boolean
  start: number
  end: number
  nameAt: number
  slashAt: number
}

/** The code of a tag that the text's end cuts off. */
export const unfinished = 'unfinished-shortcode'

const word = /[\p{L}\p{Nd}_-]+/uy
const nameWord = /[\p{L}\p{Nd}_/-]+(?:\.inline)?/uy
const bareValue = /[\p{L}\p{Nd}_.-]+/uy
/** After `=` Hugo takes all up to the next space: `src=img/a.png`. */
const namedValue = /(?:(?!\/?[>%]\}\})\S)+/uy
const space = /\s*/y

export function lexTag(body: string, start: number): { tag: ShortcodeTag } | { problem: ShortcodeProblem } {
  const form = body[start + 2] === '<' ? '<' : '%'
  const right = `${form === '<' ? '>' : '%'}}}`
  const named: Record<string, ShortcodeValue> = {}
  const positional: ShortcodeValue[] = []
  let hasNamed = false
  let at = start + 3

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(body)?.[0] ?? ''
    at += found.length
    return found
  }
  const fail = (where: number, message: string, remedy: string, code = 'shortcode-syntax') => ({
    problem: { at: where, code, message, remedy },
  })
  const neverEnds = () => fail(start, 'shortcode tag is not finished', `end it with ${right}`, unfinished)

  take(space)
  const slashAt = at
  const closing = body[at] === '/'
  if (closing) {
    at++
    take(space)
  }
  const nameAt = at
  const name = take(nameWord).replace(/\/+$/, '')
  at = nameAt + name.length
  if (!name) {
    return at >= body.length ? neverEnds() : fail(at, 'shortcode tag has no name', `write {{${form} name ${right}`)
  }

  for (;;) {
    take(space)
    if (body.startsWith(right, at)) break
    if (at >= body.length) return neverEnds()
    if (body[at] === '/' && body.startsWith(right, endOfSpace(body, at + 1))) {
      const end = body.indexOf(right, at) + right.length
      return { tag: { ...tag(end), selfClosing: true } }
    }
    if (closing)
      return fail(at, `closing tag of "${name}" holds more than the name`, `write {{${form} /${name} ${right}`)

    const paramAt = at
    const quoted = readQuoted(body, at)
    if (quoted === null) {
      return fail(at, 'quoted parameter is not closed', 'close the quotes on the same line, or use ` for several lines')
    }
    if (quoted) {
      if (hasNamed) return mixed(paramAt, quoted.value)
      positional.push(quoted.value)
      at = quoted.end
      continue
    }
    const key = take(word)
    if (key && body[at] === '=') {
      at++
      take(space)
      const value = readQuoted(body, at)
      if (value === null) return fail(at, 'quoted parameter is not closed', 'close the quotes on the same line')
      if (positional.length > 0) return mixed(paramAt, key)
      hasNamed = true
      if (value) {
        named[key] = value.value
        at = value.end
      } else {
        named[key] = typed(take(namedValue))
      }
    } else {
      at = paramAt
      const bare = take(bareValue)
      if (!bare)
        return fail(
          at,
          `unexpected "${[...body.slice(at, at + 2)][0]}" in shortcode "${name}"`,
          'put the parameter in quotes',
        )
      if (hasNamed) return mixed(paramAt, bare)
      positional.push(typed(bare))
    }
  }
  return { tag: tag(at + right.length) }

  function tag(end: number): ShortcodeTag {
    const params = hasNamed ? named : positional
    return { type: 'tag', name, params, form, closing, selfClosing: false, start, end, nameAt, slashAt }
  }

  function mixed(where: number, what: string) {
    return fail(
      where,
      `shortcode "${name}" mixes named and positional parameters at "${what}"`,
      'name all of them, or none',
      'mixed-parameters',
    )
  }
}

function endOfSpace(body: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(body)?.[0].length ?? 0)
}

/** "text" with \" inside, or `raw text`; undefined where there is no quote, null where it never ends. */
function readQuoted(body: string, at: number): { value: string; end: number } | null | undefined {
  if (body[at] === '`') {
    const end = body.indexOf('`', at + 1)
    return end < 0 ? null : { value: body.slice(at + 1, end), end: end + 1 }
  }
  // \"text\" is how a call looks that was itself quoted once.
  const open = body[at] === '"' ? 1 : body.startsWith('\\"', at) ? 2 : 0
  if (!open) return undefined
  let value = ''
  let escaped = false
  for (let i = at + open; i < body.length && body[i] !== '\n'; i++) {
    if (open === 2 && body.startsWith('\\"', i)) return { value, end: i + 2 }
    if (open === 1 && body.startsWith('\\"', i)) {
      escaped = true
      value += '\\"'
      i++
    } else if (body[i] === '"') {
      // Hugo drops every backslash of a text that escapes a quote, and none of another.
      return { value: escaped ? value.replaceAll('\\', '') : value, end: i + 1 }
    } else value += body[i]
  }
  return null
}

function typed(text: string): ShortcodeValue {
  if (text === 'true') return true
  if (text === 'false') return false
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
