import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'

/** Pandoc's rule: no blank beside the dollars, no digit behind the second. Prices and shell variables hold none of the signs. */
const formulas = /\$\$(?<display>[^$]+)\$\$|\$(?<dollar>(?!\s)[^$]*?(?<!\s))\$(?!\d)|\\\((?<round>.+?)\\\)/g

/** A text in which formulas stand as they are said in plain signs: `$E = mc^2$` → E = mc². */
export async function withoutFormulas(text: string): Promise<string> {
  if (!/\$|\\\(/.test(text)) return text
  const { default: katex } = await import('katex')
  return text.replace(formulas, (written: string, display?: string, dollar?: string, round?: string) => {
    const source = display ?? dollar ?? round ?? ''
    if (dollar !== undefined && !/[\\^_=<>+*/|]|^\p{L}$/u.test(source)) return written
    const html = katex.renderToString(source, { output: 'mathml', throwOnError: false, strict: false })
    const math = fromHtml(html, { fragment: true })
    return tidy(plain(math.children)) || written
  })
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[([{]) | (?=[)\]},])/g, '')
    .trim()
}

function plain(nodes: readonly (RootContent | ElementContent)[]): string {
  return nodes.map((node) => (node.type === 'element' ? plainElement(node) : textOf(node))).join('')
}

function plainElement(element: Element): string {
  const { tagName, children, properties } = element
  const [first = '', second = '', third = ''] = children.map((child) => plain([child]))
  switch (tagName) {
    case 'annotation':
      return ''
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`
    case 'msqrt':
      return `√${grouped(plain(children))}`
    case 'mroot':
      return `${raised(second)}√${grouped(first)}`
    case 'msup':
      return first + raised(second)
    case 'mover':
      return first + (accents[second] ?? '')
    case 'msub':
    case 'munder':
      return first + lowered(second)
    case 'msubsup':
    case 'munderover':
      return first + lowered(second) + raised(third)
    case 'mo':
      return operator(textOf(element))
    case 'mi':
      return letters(textOf(element), properties.mathvariant === 'double-struck')
    case 'mspace':
      return ' '
    default:
      return plain(children)
  }
}

/** Blanks where they are read; signs that are only for machines (function application) are none. */
function operator(sign: string): string {
  if (/^[\u2061-\u2064]$/.test(sign)) return ''
  if (sign === ',' || sign === ':') return `${sign} `
  return /^[=<>≤≥≠≈∼≡→←↔⇒∈∉⊂⊆∝±×⋅+−∪∩]$/u.test(sign) ? ` ${sign} ` : sign
}

function grouped(text: string): string {
  return [...text].length > 1 && !/^[\p{L}\p{N}]+$/u.test(text) ? `(${text})` : text
}

/** Capitals are in no font of ours. */
const plainSigns = '0123456789+−=()abcdefghijklmnoprstuvwxyz'
const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'
const loweredSigns: Record<string, string> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, String.fromCodePoint(0x2080 + Number(digit))])),
  ...{ '+': '₊', '−': '₋', '=': '₌', '(': '₍', ')': '₎', a: 'ₐ', e: 'ₑ', h: 'ₕ', i: 'ᵢ', j: 'ⱼ', k: 'ₖ', l: 'ₗ' },
  ...{ m: 'ₘ', n: 'ₙ', o: 'ₒ', p: 'ₚ', r: 'ᵣ', s: 'ₛ', t: 'ₜ', u: 'ᵤ', v: 'ᵥ', x: 'ₓ' },
}

function raised(text: string): string {
  const signs = [...text.replace(/\s/g, '')].map((sign) => [...raisedSigns][[...plainSigns].indexOf(sign)])
  if (/^[′″‴]+$/.test(text)) return text
  return signs.every(Boolean) ? signs.join('') : `^${grouped(text.trim().replace('⊤', 'T'))}`
}

function lowered(text: string): string {
  const signs = [...text.replace(/\s/g, '')].map((sign) => loweredSigns[sign])
  return signs.every(Boolean) ? signs.join('') : `_${grouped(text.trim())}`
}

/** Above a letter: what Unicode can put there. */
const accents: Record<string, string> = {
  '^': '\u0302',
  '~': '\u0303',
  ˉ: '\u0304',
  '‾': '\u0304',
  '˙': '\u0307',
  '¨': '\u0308',
}

const doubleStruck: Record<string, string> = { C: 'ℂ', E: '𝔼', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }

/** `log` stands apart from what is beside it. */
function letters(name: string, isDoubleStruck: boolean): string {
  if (isDoubleStruck) return doubleStruck[name] ?? name
  return /^\p{L}{2,}$/u.test(name) ? ` ${name} ` : name
}
