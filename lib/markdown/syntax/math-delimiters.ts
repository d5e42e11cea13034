import type { MarkupConfig } from '../../record/types'

/**
 * What a formula stands between, and how sure the signs are:
 * `dollar`: pandoc's rules for a single dollar; `guess`: only where it looks like a formula, since `\[1\]` and `\(주\)`
 * are also how brackets are escaped; `sure`: always.
 */
export type Delimiter = { open: string; close: string; display: boolean; rule: 'dollar' | 'guess' | 'sure' }

/** Hugo's passthrough delimiters where the site has configured them, else all that MathJax knows. */
export function mathDelimiters({ passthrough }: Pick<MarkupConfig, 'passthrough'>): Delimiter[] {
  if (!passthrough.enable) return standard
  const pair =
    (display: boolean) =>
    ([open, close]: [string, string]): Delimiter => ({
      open,
      close,
      display,
      rule: open === '$' && close === '$' ? 'dollar' : 'sure',
    })
  const pairs = [...passthrough.block.map(pair(true)), ...passthrough.inline.map(pair(false))]
  return longestFirst(pairs.filter(({ open, close }) => /^\S+$/.test(open) && /^\S+$/.test(close)))
}

const standard = longestFirst([
  { open: '$$', close: '$$', display: true, rule: 'sure' },
  { open: '$', close: '$', display: false, rule: 'dollar' },
  { open: '\\[', close: '\\]', display: true, rule: 'guess' },
  { open: '\\(', close: '\\)', display: false, rule: 'guess' },
  // As MathJax's users write it, where Markdown would take one backslash away.
  { open: '\\\\[', close: '\\\\]', display: true, rule: 'guess' },
  { open: '\\\\(', close: '\\\\)', display: false, rule: 'guess' },
  ...environments(),
])

/** `\begin{align}` without any sign around it, as notebooks have it. Here the signs are part of the formula. */
function environments(): Delimiter[] {
  const names = ['equation', 'align', 'alignat', 'gather'].flatMap((name) => [name, `${name}*`])
  return names.map((name) => ({ open: `\\begin{${name}}`, close: `\\end{${name}}`, display: true, rule: 'sure' }))
}

function longestFirst(delimiters: Delimiter[]): Delimiter[] {
  return delimiters.sort((a, b) => b.open.length - a.open.length)
}

/**
 * `\[x_i\]`, `\[손실 = \frac{1}{n}\]` and `\(n\)`, but not `\[1\]`, `\[번역\]` or `\(주\)`; nor what lists of references
 * say of their kinds, `\[M\]`, `\[J/OL\]`, and short forms, `\[N/A\]`.
 */
export function looksLikeFormula(content: string, open: string): boolean {
  if (/\\[A-Za-z]+\s*\{|[\^_]\{/.test(content)) return true
  const outsideBraces = content.replace(/\\(?:text\w*|mbox|tag)\s*\{[^{}]*\}/g, '')
  if (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(outsideBraces)) return false
  if (/^[A-Za-z]+(?:\/[A-Za-z]{2,})+$/.test(content.trim())) return false
  const isBracketInLine = open.endsWith('[') && !content.includes('\n')
  if (/^[A-Za-z]$/.test(content.trim())) return !isBracketInLine
  if (isBracketInLine && /^[A-Z]+(?:\/[A-Z]+)*$/.test(content.trim())) return false
  return /[\\^_=<>+*/|]|[A-Za-z]\(/.test(content)
}

/** A dollar of money: `$5이고`, `5$에서`. */
export function isPrice(before: string, content: string): boolean {
  return /^[\d.,]*[가-힣]/.test(content) && (/^\d/.test(content) || /\d/.test(before))
}

/** `\sigma'`, `f''`, `uv'`, `W_1'`, `f(x)'`; a quote that ends a word (`$HOME'`) or begins one (`('n'`) is no prime. */
const endsInPrime = /(?:\\[A-Za-z]+|(?<![\p{L}\d]|(?:^|[\s(])')[A-Za-z\p{Script=Greek}]{1,2}|[_^]\d|[)\]}])'+$/u

/**
 * Pandoc's rule for the closing dollar: no blank before it, no digit after it. `3$\times$3` is a formula all the same.
 * Variables of a shell, an assembler's numbers and two prices are none: `$HOME에서 "$PATH"`, `MOVQ $a, AX,$-8`,
 * `$10, US$ 3`.
 */
export function endsWell(content: string, after: string): boolean {
  if (/(?:\s|["'(]|\*\*)$/.test(content) && !endsInPrime.test(content)) return false
  if (/,$/.test(content) && /\S/.test(after)) return false
  if (/^\d.*[^A-Za-z](?:USD?|AUD?|CAD?|HKD?|NTD?|NZD?|SGD?)$/s.test(content)) return false
  if (/\s/.test(content) && /[가-힣]/.test(content) && !/[\\^_=<>+]/.test(content)) return false
  return !/\d/.test(after) || /[\\^_]/.test(content)
}
