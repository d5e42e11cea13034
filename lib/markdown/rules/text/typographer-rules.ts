/** Hugo's names for the replacements, with goldmark's defaults. */
const defaults = {
  leftSingleQuote: '‘',
  rightSingleQuote: '’',
  leftDoubleQuote: '“',
  rightDoubleQuote: '”',
  enDash: '–',
  emDash: '—',
  ellipsis: '…',
  leftAngleQuote: '«',
  rightAngleQuote: '»',
  apostrophe: '’',
}
export type Marks = typeof defaults

/** One sign of a paragraph: the character before it, the line from it on, and what it becomes (null: stays). */
export type Mark = { name: keyof Marks | null; before: string; line: string }

const entities: Record<string, string> = {
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  minus: '−',
}

/** The configured replacements over the defaults; Hugo takes them as HTML (`&laquo;`). An empty one switches its mark off. */
export function marksFrom(configured: Record<string, string>): Marks {
  const marks = { ...defaults }
  for (const [name, value] of Object.entries(configured)) {
    const known = (Object.keys(marks) as (keyof Marks)[]).find((mark) => mark.toLowerCase() === name.toLowerCase())
    if (known) marks[known] = decode(value)
  }
  return marks
}

function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name) return entities[name] ?? all
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}

const isPunctuation = (text: string) => /^[\p{P}\p{S}\ud800-\udfff]/u.test(text)
const isSpace = (text: string) => text === '' || /^\s/.test(text)
const isLetter = (text: string) => /^\p{L}/u.test(text)
const isAsciiEnd = (text: string) => text === '' || /^[\s!-/:-@[-`{-~]/.test(text)
const isHangul = (text: string) => /^[가-힣ㄱ-ㆎ]/.test(text)

/** goldmark's typographer on one paragraph's quotes. https://github.com/yuin/goldmark/blob/master/extension/typographer.go */
export function asHugo(block: Mark[], marks: Marks): void {
  const open = { single: 0, double: 0 }
  for (const mark of block) {
    if (mark.line[0] === "'") mark.name = singleQuote(mark, open, marks)
    else if (mark.line[0] === '"') mark.name = doubleQuote(mark, open, marks)
  }
}

type OpenQuotes = { single: number; double: number }

function singleQuote({ before, line }: Mark, open: OpenQuotes, marks: Marks): Mark['name'] {
  const after = line.slice(1)
  const { opens, closes } = flanks(before, after)
  if (!opens && !closes) return null
  if (marks.apostrophe) {
    // '90s
    if (opens && !closes && /^[0-9]{2}s(?![\p{L}\p{N}])/u.test(after)) return 'apostrophe'
    // 'twas, 'em, 'net
    if ((/^\p{P}/u.test(before) || isSpace(before)) && /^[tenl]/.test(after)) return 'apostrophe'
    if (/^[\p{L}\p{Nd}]/u.test(before) && isLetter(after)) return 'apostrophe'
  }
  if (marks.leftSingleQuote && opens && !closes) {
    // Alice's, I've
    const short = /^(?:[smtd]|ve|ll|re)/.exec(after)
    if (short && isAsciiEnd(after.slice(short[0].length))) return marks.rightSingleQuote ? 'rightSingleQuote' : null
    open.single++
    return 'leftSingleQuote'
  }
  if (!marks.rightSingleQuote) return null
  if (line.length > 2 && !/^\p{Nd}/u.test(after)) return 'rightSingleQuote'
  if (open.single === 0 || !closesHere(opens, closes, after)) return null
  open.single--
  return 'rightSingleQuote'
}

function doubleQuote({ before, line }: Mark, open: OpenQuotes, marks: Marks): Mark['name'] {
  const after = line.slice(1)
  const { opens, closes } = flanks(before, after)
  if (marks.leftDoubleQuote && opens && !closes) {
    open.double++
    return 'leftDoubleQuote'
  }
  if (!marks.rightDoubleQuote || open.double === 0 || !closesHere(opens, closes, after)) return null
  // "Monitor 21""
  if (after.startsWith('"') && /^\p{Nd}/u.test(before)) return null
  open.double--
  return 'rightDoubleQuote'
}

/** CommonMark's left- and right-flanking. */
function flanks(before: string, after: string) {
  const opens = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
  const closes = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
  return { opens, closes }
}

function closesHere(opens: boolean, closes: boolean, after: string): boolean {
  return closes && (!opens || (/^\p{P}/u.test(after) && isAsciiEnd(after.slice(1))))
}

/**
 * Takes back what goldmark gets wrong beside Hangul: `"단어(word)"는` would close with “, `"강조"라고` not at all,
 * and `'24년` would open with ‘. Both marks of such a pair stay as typed. So do those of `<<책>>`.
 */
export function leaveKoreanMarks(block: Mark[]): void {
  for (const sign of ['"', "'"]) leaveKoreanQuotes(block.filter((mark) => mark.line[0] === sign))
  for (const mark of block) {
    const after = mark.line.replace(/^[-<>.]+/, '')
    if (/AngleQuote$/.test(mark.name ?? '') && (isHangul(mark.before) || isHangul(after))) mark.name = null
  }
  let open: Mark | null = null
  for (const mark of block) {
    if (mark.line.startsWith('<<')) open = mark
    else if (mark.line.startsWith('>>') && open) {
      if (!open.name || !mark.name) open.name = mark.name = null
      open = null
    }
  }
}

function leaveKoreanQuotes(quotes: Mark[]): void {
  let open: Mark | null = null
  for (const mark of quotes) {
    if (isApostrophe(mark)) continue
    if (open && !isSpace(mark.before)) {
      if ((touchesHangul(open) || touchesHangul(mark)) && !isRightPair(open, mark)) open.name = mark.name = null
      open = null
      continue
    }
    if (open) leaveUnpaired(open)
    open = null
    if (isSpace(mark.before) || isPunctuation(mark.before)) open = mark
    else leaveUnpaired(mark)
  }
  if (open) leaveUnpaired(open)
}

const isApostrophe = ({ before, line }: Mark) =>
  line[0] === "'" && /^[A-Za-z0-9]/.test(before) && /^.[A-Za-z]/.test(line)
const touchesHangul = ({ before, line }: Mark) => isHangul(before) || isHangul(line.slice(1))
const isRightPair = (open: Mark, close: Mark) =>
  /^left/.test(open.name ?? '') && /^(?:right|apostrophe)/.test(close.name ?? '')

function leaveUnpaired(mark: Mark): void {
  if (touchesHangul(mark) || /^.\d+[가-힣]/.test(mark.line)) mark.name = null
}
