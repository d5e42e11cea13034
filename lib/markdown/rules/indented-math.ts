import type { Code, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { SKIP, visit } from '../../base/visit'
import { inlineMath, mathBlock } from '../syntax/math'

const formula = /^\s*\$\$(?!\$)((?:(?!\$\$).)+)\$\$\s*$/
const sentence = /^\s*[^$]*\$[^$\s](?:[^$]*[^$\s])?\$[^$]*$/

/**
 * Formulas typed with four blanks or more before them, which Markdown takes for code: lines of `$$…$$` become
 * formulas, each at its place, while code above or below them, a blank line apart, stays code. A line of words
 * between them may stay if it holds `$…$` itself.
 */
export function remarkIndentedMath({ math = true }: { math?: boolean } = {}) {
  if (!math) return
  return (tree: Root, file: VFile) => {
    const source = String(file.value ?? '')
    visit(tree, 'code', (code, index, parent) => {
      if (!parent || index === undefined || !isIndented(code, source)) return
      const blocks = formulasOf(code, source)
      if (blocks.length === 0) return
      parent.children.splice(index, 1, ...(blocks as never[]))
      return [SKIP, index + blocks.length]
    })
  }
}

function isIndented(code: Code, source: string): boolean {
  const start = code.position?.start.offset
  return !code.lang && start !== undefined && !/^[ \t]*(?:`{3}|~{3})/.test(source.slice(start, start + 8))
}

/** Lines of a block, counted within it; blank ones part them. */
type Stretch = { from: number; lines: string[] }

function formulasOf(code: Code, source: string): RootContent[] {
  const lines = code.value.split('\n')
  const whole = { from: 0, lines }
  if (isMath(whole)) return mathOf(whole, code, source)
  const stretches = stretchesOf(lines)
  if (!stretches.some(isMath)) return []
  return stretches.flatMap((stretch) =>
    isMath(stretch) ? mathOf(stretch, code, source) : [codeOf(stretch, code, source)],
  )
}

function isMath({ lines }: Stretch): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return (
    written.some((line) => formula.test(line)) && written.every((line) => formula.test(line) || sentence.test(line))
  )
}

/** Code keeps the blank lines in it: only formulas part it. */
function stretchesOf(lines: string[]): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') {
      open ??= { from: index, lines: [] }
      open.lines.push(line)
      continue
    }
    const last = stretches.at(-1)
    if (open && last && !isMath(open) && !isMath(last)) last.lines = lines.slice(last.from, index)
    else if (open) stretches.push(open)
    open = null
  }
  return stretches
}

function codeOf({ from, lines }: Stretch, code: Code, source: string): Code {
  const position = placeOfLine(code, from, lines[0] ?? '', source)
  return { type: 'code', value: lines.join('\n'), ...(position && { position }) }
}

function mathOf({ from, lines }: Stretch, code: Code, source: string): RootContent[] {
  return lines.flatMap((line, index): RootContent[] => {
    if (line.trim() === '') return []
    const position = placeOfLine(code, from + index, line, source)
    const found = formula.exec(line)
    return found ? [mathBlock(found[1]!.trim(), position)] : [paragraphOf(line.trim(), position)]
  })
}

function paragraphOf(text: string, position: Position | undefined): Paragraph {
  const children = text.split(/(\$[^$]+\$)/).flatMap((piece): PhrasingContent[] => {
    if (piece === '') return []
    return [piece.startsWith('$') ? inlineMath(piece.slice(1, -1), position) : { type: 'text', value: piece }]
  })
  return { type: 'paragraph', children, ...(position && { position }) }
}

/** Where the formula of a line begins and ends in the author's text. */
function placeOfLine(code: Code, index: number, line: string, source: string): Position | undefined {
  if (!code.position) return undefined
  const number = code.position.start.line + index
  let from = code.position.start.offset! - (code.position.start.column - 1)
  for (let skipped = 0; skipped < index; skipped++) from = source.indexOf('\n', from) + 1
  const at = source.indexOf(line.trim(), from)
  const start = { line: number, column: at - from + 1, offset: at }
  const length = line.trim().length
  return { start, end: { line: number, column: start.column + length, offset: at + length } }
}
