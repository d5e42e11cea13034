import { TemplateError } from './template-error'

export type Token = {
  type: 'field' | 'dot' | 'variable' | 'word' | 'number' | 'text' | 'sign'
  value: string
  at: number
  /** nothing stands between it and the one before */
  isJoined: boolean
}

export type Piece = { type: 'text'; text: string; at: number } | { type: 'action'; tokens: Token[]; at: number }

const name = '[\\p{L}_][\\p{L}\\p{Nd}_]*'
const patterns: [Token['type'], RegExp][] = [
  ['field', new RegExp(`\\.(${name})`, 'uy')],
  ['number', /[+-]?(?:0[xX][\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/y],
  ['dot', /\./y],
  ['variable', new RegExp(`\\$(?:${name})?`, 'uy')],
  ['word', new RegExp(name, 'uy')],
  ['sign', /:=|[=|(),]/y],
]
const comment = /\/\*[\s\S]*?\*\//y

/** Text and actions, the space trimmed where `{{-` and `-}}` say so. */
export function readPieces(source: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let trims = false
  const addText = (to: number, trimsEnd: boolean) => {
    const raw = source.slice(from, to)
    const text = trimsEnd ? raw.trimEnd() : raw
    const shown = trims ? text.trimStart() : text
    if (shown) pieces.push({ type: 'text', text: shown, at: from + (text.length - shown.length) })
  }
  for (let open = source.indexOf('{{'); open >= 0; open = source.indexOf('{{', from)) {
    const trimsBefore = /^-\s/.test(source.slice(open + 2, open + 4))
    addText(open, trimsBefore)
    const action = readAction(source, trimsBefore ? open + 3 : open + 2, open)
    if (action.tokens.length > 0) pieces.push({ type: 'action', tokens: action.tokens, at: open })
    from = action.end
    trims = action.trimsAfter
  }
  addText(source.length, false)
  return pieces
}

function readAction(source: string, start: number, open: number) {
  const tokens: Token[] = []
  let at = start
  for (;;) {
    const before = at
    while (/\s/.test(source[at] ?? '')) at++
    const isTrimmed = at > before && source.startsWith('-}}', at)
    if (isTrimmed || source.startsWith('}}', at)) {
      return { tokens, end: at + (isTrimmed ? 3 : 2), trimsAfter: isTrimmed }
    }
    if (at >= source.length) throw new TemplateError(open, 'this action is not finished', 'end it with }}')
    comment.lastIndex = at
    const skipped = comment.exec(source)?.[0].length
    if (skipped) {
      at += skipped
      continue
    }
    const token = readToken(source, at)
    tokens.push({ ...token.token, at, isJoined: at === before && tokens.length > 0 })
    at = token.end
  }
}

function readToken(source: string, at: number): { token: Pick<Token, 'type' | 'value'>; end: number } {
  const sign = source[at] ?? ''
  if (sign === '"' || sign === '`' || sign === "'") {
    const end = endOfQuoted(source, at, sign)
    return { token: { type: 'text', value: unquoted(source.slice(at, end), at) }, end }
  }
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) return { token: { type, value: found[1] ?? found[0] }, end: at + found[0].length }
  }
  throw new TemplateError(at, `unexpected "${sign}"`, 'write the action as Hugo reads it')
}

function endOfQuoted(source: string, start: number, sign: string): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\' && sign !== '`') at++
    else if (source[at] === sign) return at + 1
    else if (source[at] === '\n' && sign !== '`') break
  }
  throw new TemplateError(start, 'this text is not closed', `end it with ${sign}`)
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }

function unquoted(text: string, at: number): string {
  const inside = text.slice(1, -1)
  if (text.startsWith('`')) return inside.replaceAll('\r', '')
  return inside.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-7]{3})|([\s\S]))/gi,
    (all, x, u, long, octal, one) => {
      const hex = x ?? u ?? long
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8))
      if (!/[abfnrtv\\"']/.test(one)) throw new TemplateError(at, `unknown escape ${all}`, 'write it as `raw text`')
      return escapes[one] ?? one
    },
  )
}
