/** What a comment at a line's end says about the line: `// [!code ++]`. */
export type LineMark = 'add' | 'del' | 'focus' | 'hl' | 'error' | 'warning'

const words: Record<string, LineMark> = {
  '++': 'add',
  '--': 'del',
  focus: 'focus',
  hl: 'hl',
  highlight: 'hl',
  error: 'error',
  warning: 'warning',
}

const comment =
  /[ \t]*(?:\/\/|#|--|;|%|"|<!--|\/\*|\{\/\*)?[ \t]*\[!code (\+\+|--|focus|hl|highlight|error|warning)(?::(\d{1,4}))?\][ \t]*(?:-->|\*\/\}?)?[ \t]*$/

/** Takes the marks off the code; one that stands alone on its line goes, and marks the lines after it. */
export function takeMarks(code: string): { lines: string[]; marks: Map<number, Set<LineMark>> } {
  const lines: string[] = []
  const marks = new Map<number, Set<LineMark>>()
  const all = code.split('\n')
  if (!code.includes('[!code ')) return { lines: all, marks }
  for (const line of all) {
    let text = line
    for (let found = comment.exec(text); found; found = comment.exec(text)) {
      text = text.slice(0, found.index)
      const first = lines.length + 1
      const count = Math.min(Number(found[2] ?? 1), all.length)
      for (let number = first; number < first + count; number++) {
        marks.set(number, (marks.get(number) ?? new Set()).add(words[found[1]!]!))
      }
    }
    if (text === line || text.trim() !== '') lines.push(text)
  }
  return { lines, marks }
}
