const shortcodeStart = /^\s*\{\{[<%]\s*highlight\b/
const shortcodeEnd = /\{\{[<%]\s*\/\s*highlight\b/
/** HTML in which a blank line ends nothing, and what does. https://spec.commonmark.org/0.31.2/#html-blocks */
const rawHtml: [RegExp, RegExp][] = [
  [/^ {0,3}<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
]

type Place = 'inside' | 'last' | 'after'

/**
 * Which lines stand in a fence of code or in a `highlight` shortcode: nothing in them is Markdown. Told from the
 * margins alone, before anything is parsed; where that leaves a doubt, a line counts as text.
 */
export function codeLines(lines: readonly string[]): boolean[] {
  let placeOf: ((line: string) => Place) | null = null
  let htmlEnd: RegExp | null = null
  /** the column at which the text of the last list item begins */
  let item: number | null = null
  return lines.map((line) => {
    const place = placeOf?.(line) ?? 'after'
    if (place !== 'inside') placeOf = null
    if (place !== 'after') return true
    if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = null
      return false
    }
    htmlEnd = endOfHtml(line)
    if (htmlEnd) return false
    placeOf = codeFrom(line, item)
    item = itemAfter(line, item)
    return placeOf !== null
  })
}

/** In raw HTML a fence opens nothing. */
function endOfHtml(line: string): RegExp | null {
  const raw = rawHtml.find(([start]) => start.test(line))
  if (raw) return raw[1].test(line.replace(raw[0], '')) ? null : raw[1]
  return /^ {0,3}<\/?[a-z]/i.test(line) ? /^\s*$/ : null
}

/** How the lines after this one stand to the code that it opens; null where it opens none. */
function codeFrom(line: string, item: number | null): ((next: string) => Place) | null {
  if (shortcodeStart.test(line)) {
    return shortcodeEnd.test(line) ? null : (next) => (shortcodeEnd.test(next) ? 'last' : 'inside')
  }
  const { quotes, at } = quotePrefix(line)
  const [, margin = '', markers = '', fence = '', info = ''] =
    /^([ \t]*)((?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})(.*)$/.exec(line.slice(at)) ?? []
  if (!fence || (fence.startsWith('`') && info.includes('`'))) return null
  const indent = width(margin)
  const inItem = item !== null && indent >= item && indent <= item + 3
  if (indent > 3 && !inItem) return null
  const least = markers ? indent + 2 : inItem ? (item ?? 0) : 0
  return (next) => {
    const prefix = quotePrefix(next)
    const rest = next.slice(prefix.at)
    const bare = rest.trim()
    if (prefix.quotes < quotes) return 'after'
    if (bare === '') return 'inside'
    if (width(/^[ \t]*/.exec(rest)?.[0] ?? '') < least) return 'after'
    return bare.length >= fence.length && bare === fence[0]?.repeat(bare.length) ? 'last' : 'inside'
  }
}

function itemAfter(line: string, before: number | null): number | null {
  const marker = /^([ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\S/.exec(line)?.[1]
  if (marker) return width(marker)
  return /^\S/.test(line) ? null : before
}

function width(margin: string): number {
  return margin.replaceAll('\t', '    ').length
}

/** `> > >` at the start of a line: how many, and where the rest begins. */
export function quotePrefix(line: string): { quotes: number; at: number } {
  let quotes = 0
  let at = 0
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '>') {
      quotes++
      at = index + 1
    } else if (line[index] !== ' ' && line[index] !== '\t') break
  }
  return { quotes, at }
}
