import { MappedText } from '../../source/positions'

const columnDivider = /^[ \t]*<--->[ \t]*$/gm

/** How far a call is moved right on its line, where nothing but space stands before it. */
export function columnOf(body: string, start: number): number {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1
  const before = body.slice(lineStart, start)
  return before.trim() === '' ? before.length : 0
}

/** Content of a call inside a list carries the list's indent, which would make it code. */
export function deindent(text: MappedText, width: number): MappedText {
  if (width === 0) return text
  const parts: MappedText[] = []
  let from = 0
  for (const { index } of text.text.matchAll(/\n/g)) {
    const lineStart = index + 1
    parts.push(text.slice(from, lineStart))
    const indent = /^[ \t]*/.exec(text.text.slice(lineStart, lineStart + width))?.[0].length ?? 0
    from = lineStart + indent
  }
  return MappedText.join([...parts, text.slice(from, text.text.length)])
}

/** The parts between lines that hold only `<--->`. */
export function splitColumns(text: MappedText): MappedText[] {
  const parts: MappedText[] = []
  let from = 0
  for (const found of text.text.matchAll(columnDivider)) {
    parts.push(text.slice(from, found.index))
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from, text.text.length)]
}
