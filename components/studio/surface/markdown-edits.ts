/** A stretch that becomes another text, and what is selected afterwards; offsets of lines that end with LF. */
export type MarkdownEdit = { from: number; to: number; insert: string; select: { from: number; to: number } }

type Selected = { from: number; to: number }

const marks = { bold: '**', italic: '*', strike: '~~', code: '`' } as const
const lineMarks = { h2: '## ', h3: '### ', quote: '> ', list: '- ', ol: '1. ', todo: '- [ ] ' } as const

const blocks = {
  code: ['```', '', '```'],
  table: ['|  |  |', '| --- | --- |', '|  |  |'],
  math: ['$$', '', '$$'],
  mermaid: ['```mermaid', 'graph LR', '  A --> B', '```'],
  hint: ['> [!NOTE]', '> '],
  line: ['---', ''],
} as const

export type MarkName = keyof typeof marks
export type LineMark = keyof typeof lineMarks
export type BlockName = keyof typeof blocks

/** Puts marks around the selection, or takes them away where they stand inside or just outside of it. */
export function toggleMark(name: MarkName, text: string, { from, to }: Selected): MarkdownEdit {
  const mark = marks[name]
  const [before, inner, after] = [
    text.slice(from - mark.length, from),
    text.slice(from, to),
    text.slice(to, to + mark.length),
  ]
  // One star of two is no italic.
  const isLone = mark !== '*' || (text[from - 2] !== '*' && text[to + 1] !== '*')
  if (from >= mark.length && before === mark && after === mark && isLone) {
    const start = from - mark.length
    return { from: start, to: to + mark.length, insert: inner, select: { from: start, to: start + inner.length } }
  }
  if (inner.length > 2 * mark.length && inner.startsWith(mark) && inner.endsWith(mark)) {
    const bare = inner.slice(mark.length, -mark.length)
    return { from, to, insert: bare, select: { from, to: from + bare.length } }
  }
  // Marks stand at words: a blank inside would leave them as they are written.
  const [lead = '', trail = ''] = [/^\s*/.exec(inner)?.[0], inner.trim() ? /\s*$/.exec(inner)?.[0] : '']
  const word = inner.slice(lead.length, inner.length - trail.length)
  const start = from + lead.length + mark.length
  return { from, to, insert: `${lead}${mark}${word}${mark}${trail}`, select: { from: start, to: start + word.length } }
}

/** Gives each line of the selection its mark in the place of another, or takes it away where all have it. */
export function toggleLines(name: LineMark, text: string, { from, to }: Selected): MarkdownEdit {
  const mark = lineMarks[name]
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
  const lines = text.slice(start, end).split('\n')
  const hasAll = lines.every((line) => line.startsWith(mark))
  const insert = lines
    .map((line, at) => {
      const bare = line.replace(/^(?:#{1,6} |> |- \[[ x]\] |[-*+] |\d+\. )/, '')
      return hasAll ? bare : `${name === 'ol' ? `${at + 1}. ` : mark}${bare}`
    })
    .join('\n')
  return { from: start, to: end, insert, select: { from: start + insert.length, to: start + insert.length } }
}

/** The selection as a link; an address is selected to be written, or the words where there are none. */
export function insertLink(text: string, { from, to }: Selected, address = ''): MarkdownEdit {
  const words = text.slice(from, to).replace(/(?<!\\)[[\]]/g, '\\$&')
  const insert = `[${words}](${address})`
  const at = words === '' ? from + 1 : from + words.length + 3
  return { from, to, insert, select: { from: at, to: words === '' ? at : at + address.length } }
}

/** A block with a line to itself at the cursor; of marks for lines, the mark alone. */
export function insertBlock(
  name: BlockName | Exclude<LineMark, never>,
  text: string,
  at: number,
  inner = '',
): MarkdownEdit {
  const start = text.lastIndexOf('\n', at - 1) + 1
  if (name in lineMarks) {
    const mark = lineMarks[name as LineMark]
    return { from: at, to: at, insert: mark, select: { from: at + mark.length, to: at + mark.length } }
  }
  const lines = [...blocks[name as BlockName]]
  if (inner !== '' && lines[1] === '') lines[1] = inner as ''
  const written = lines.join('\n')
  // A line above it stays its own paragraph.
  const gap = text.slice(start, at).trim() !== '' ? '\n\n' : start > 0 && text[start - 2] !== '\n' ? '\n' : ''
  const tail = text[at] === undefined || text[at] === '\n' ? '' : '\n\n'
  const first = at + gap.length + cursorIn(name as BlockName, written, inner)
  return { from: at, to: at + inner.length, insert: `${gap}${written}${tail}`, select: { from: first, to: first } }
}

function cursorIn(name: BlockName, written: string, inner: string): number {
  if (name === 'table') return 2
  if (name === 'code') return inner ? 3 : 4
  if (name === 'math') return 3 + inner.length
  return written.length
}
