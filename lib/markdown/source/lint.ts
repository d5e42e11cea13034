import type { Problem } from '../../base/problems'
import { bidiControl } from '../../base/text/bidi-control'

type Found = Pick<Problem, 'severity' | 'code' | 'message' | 'remedy' | 'canPass'> & { column: number }

/** What no parser objects to and a reader would regret: hidden signs, secrets, `__` beside Hangul, `##제목`. */
export function lintText(body: string, bodyLine: number, file: string, { isHtml = false } = {}): Problem[] {
  const problems: Problem[] = []
  let fence: string | null = null
  const lines = body.split('\n')
  for (const [index, line] of lines.entries()) {
    const mark = /^[\s>]*(?:(?:[-+*]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(line)?.[1]
    const isFence = mark !== undefined && (!fence || (mark[0] === fence[0] && mark.length >= fence.length))
    const inCode = fence !== null || isFence || /^(?: {4}|\t)/.test(line)
    if (isFence) fence = fence ? null : mark
    for (const found of [
      ...bidiControls(line, inCode),
      ...combiningMarks(line),
      ...secrets(line),
      ...privateKeys(line, () => lines.slice(index + 1, index + longestKey)),
      ...(inCode ? [] : lostLetters(line)),
      ...(inCode || isHtml ? [] : [...underscores(line), ...headings(line)]),
    ]) {
      problems.push({ file, line: bodyLine + index, ...found })
    }
  }
  return problems
}

function bidiControls(line: string, inBlock: boolean): Found[] {
  return [...line.matchAll(bidiControl)].map(({ 0: sign, index }) => {
    const name = `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`
    const inCode = inBlock || (line.slice(0, index).split('`').length % 2 === 0 && line.indexOf('`', index) > 0)
    return {
      column: index + 1,
      severity: 'warning',
      code: 'bidi-control',
      message: inCode ? `bidirectional control in code: ${name}` : `bidirectional control ${name}`,
      remedy: 'remove the invisible character',
    }
  })
}

/** What an editor that took a file for another encoding has left of it. */
function lostLetters(line: string): Found[] {
  const at = line.indexOf('\ufffd')
  if (at < 0) return []
  return [
    {
      column: at + 1,
      severity: 'warning',
      code: 'replacement-character',
      message: 'U+FFFD stands for a letter that was lost',
      remedy: 'write it anew',
    },
  ]
}

/** No language needs as many on one letter: they draw over the lines above and below. */
function combiningMarks(line: string): Found[] {
  return [...line.matchAll(/\p{M}{17,}/gu)].map(({ 0: marks, index }) => ({
    column: index + 1,
    severity: 'warning',
    code: 'combining-marks',
    message: `${[...marks].length} marks on one letter`,
    remedy: 'remove them',
  }))
}

const tokens: [string, RegExp][] = [
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/g],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,}/g],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{20,}/g],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}/g],
  ['an OpenAI or Anthropic key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}/g],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{20,}/g],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
]
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g

/** How one of them begins: few lines need a closer look. */
const tokenStart = /gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abprs]-|AIza|sk-|[rs]k_live_|npm_/

function secrets(line: string): Found[] {
  if (line.length < 16 || !tokenStart.test(line)) return []
  return tokens.flatMap(([name, pattern]) =>
    [...line.matchAll(pattern)].filter(({ 0: text }) => isReal(text)).map(({ index }) => secret(name, index)),
  )
}

const longestKey = 100

/** Its first line alone says nothing: a key is there where letters of one follow, before its last line. */
function privateKeys(line: string, following: () => string[]): Found[] {
  return [...line.matchAll(privateKey)].flatMap(({ 0: mark, index }) => {
    const after = [line.slice(index + mark.length), ...following()].join('\n')
    const [inside = ''] = after.split('-----END ')
    const letters = inside.match(/[A-Za-z0-9+/]{40,}/g) ?? []
    return letters.some(isReal) ? [secret('a private key', index)] : []
  })
}

/** AKIAIOSFODNN7EXAMPLE and ghp_xxxxxxxx… are for showing. */
function isReal(text: string): boolean {
  return !/EXAMPLE|(.)\1{9}/i.test(text)
}

function secret(name: string, index: number): Found {
  return {
    column: index + 1,
    severity: 'error',
    canPass: true,
    code: 'secret',
    message: `looks like ${name}`,
    remedy: 'withdraw it where it was issued, then remove it here; in an example write xxxxxxxxxx for its letters',
  }
}

/** `단어__강조__는` stays literal by CommonMark's rule for underscores. `__init__을` is meant so. */
function underscores(line: string): Found[] {
  const text = line.replace(/`+[^`]*`+|https?:\/\/\S+/g, (all) => ' '.repeat(all.length))
  const found: Found[] = []
  for (const { 0: all, 1: inner = '', index } of text.matchAll(/(?<!_)__(?=[^\s_])(.+?)(?<=[^\s_])__(?!_)/gu)) {
    const beside = /[가-힣]$/.test(text.slice(0, index)) || /^[가-힣]/.test(text.slice(index + all.length))
    if (!beside || /^\w+$/.test(inner)) continue
    found.push({
      column: index + 1,
      severity: 'warning',
      code: 'underscores-beside-hangul',
      message: '"__" beside Hangul stays as typed',
      remedy: `write **${inner}**`,
    })
  }
  return found
}

/** `##제목`: a heading wants a blank after its signs. One sign alone may be a hashtag. */
function headings(line: string): Found[] {
  const found = /^ {0,3}(#{2,6})(?=[\p{L}\p{N}])/u.exec(line)
  if (!found) return []
  const signs = found[1] ?? ''
  return [
    {
      column: found[0].length - signs.length + 1,
      severity: 'warning',
      code: 'heading-without-blank',
      message: `"${signs}" without a blank after it makes no heading`,
      remedy: `write ${signs} and a blank`,
    },
  ]
}
