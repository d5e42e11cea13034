import type { Problem } from '../problems'
import { codeLines } from './code-lines'
import { markerPattern } from './markers'
import { nestingProblems } from './nesting'

/** What an honest post stays far below, and hostile text needs. The numbers stand in the error messages. */
const limits = {
  size: 4096 * 1024,
  line: 2_000_000,
  run: 256,
  lines: 20_000,
  marks: 60_000,
  headings: 1_000,
  marksInParagraph: 500,
  footnotes: 1_000,
  definitions: 500,
  columns: 256,
  cells: 20_000,
  brackets: 1_000,
  definition: 2_000,
  // With those that entities spell, markers for shortcodes are left (markers.ts).
  privateCharacters: 10_000,
}

/**
 * Refuses text that would hang the parser or fill memory, before it is parsed; one scan, linear in its length.
 * What these numbers leave is quick on its own; for what nobody has thought of there is time-limit.ts.
 */
export function checkLimits(body: string, bodyLine: number, file: string): Problem[] {
  const problem = (line: number, column: number, message: string): Problem => ({
    file,
    line: bodyLine + line,
    column,
    severity: 'error',
    code: 'limit',
    message,
  })
  if (body.length > limits.size) return [problem(0, 1, `post longer than ${limits.size / 1024} KiB`)]
  const lines = body.split('\n')
  if (lines.length > limits.lines) return [problem(limits.lines, 1, `post longer than ${limits.lines} lines`)]
  const found = new Map<string, Problem>()
  const report = (line: number, column: number, message: string) => {
    if (!found.has(message)) found.set(message, problem(line, column, message))
  }
  const isCode = codeLines(lines)
  nestingProblems(lines, isCode, report)
  checkCharacters(lines, report)
  checkLines(lines, isCode, report)
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

export type ReportLimit = (line: number, column: number, message: string) => void

const delimiterRun = new RegExp(`([*_~^=+])\\1{${limits.run}}`)
const backtickRun = new RegExp(`\`{${limits.run + 1}}`)

function checkLines(lines: string[], isCode: readonly boolean[], report: ReportLimit): void {
  let marks = 0
  let brackets = 0
  let footnotes = 0
  let definitions = 0
  let allMarks = 0
  let headings = 0
  let columns = 0
  let cells = 0
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.line) report(index, 1, `line longer than ${limits.line} characters`)
    if (isCode[index]) {
      marks = brackets = columns = 0
      continue
    }
    allMarks += line.match(/[*_~`[\]<"'$|:]/g)?.length ?? 0
    if (allMarks > limits.marks) report(index, 1, `post with more than ${limits.marks} marks of Markdown`)
    const run = delimiterRun.exec(line)
    if (run && !/^[\s>]*([*_=])(?:[ \t]*\1)*\s*$/.test(line))
      report(index, run.index + 1, `delimiter run longer than ${limits.run}`)
    const ticks = backtickRun.exec(line)
    if (ticks) report(index, ticks.index + 1, `delimiter run longer than ${limits.run}`)

    // A list item, a heading and a row of a table begin anew, as a paragraph does after a blank line.
    if (/^[\s>]*$/.test(line)) marks = brackets = columns = 0
    else if (columns > 0 || /^[\s>]*(?:[-+*]|#{1,6}|\d+[.)])\s/.test(line)) marks = brackets = 0
    marks += line.match(/\*+|_+|~+/g)?.length ?? 0
    if (marks > limits.marksInParagraph)
      report(index, 1, `paragraph with more than ${limits.marksInParagraph} marks of emphasis`)
    // Opening ones alone are plain text and cheap (a row of 50,000 passes); each closing one looks back.
    brackets += line.match(/\]/g)?.length ?? 0
    if (brackets > limits.brackets) report(index, 1, `paragraph with more than ${limits.brackets} closing brackets`)

    // Each link that names it gets all of it.
    if (line.length > limits.definition && /^[\s>]*\[(?!\^)[^\]]+\]:/.test(line))
      report(index, 1, `link definition longer than ${limits.definition} characters`)
    if (/^[\s>]*\[\^[^\]\s]+\]:/.test(line)) footnotes++
    if (footnotes > limits.footnotes) report(index, 1, `more than ${limits.footnotes} footnotes`)
    if (/^[\s>]*(?:#{1,6}\s|(?:=+|-+)\s*$)/.test(line)) headings++
    if (headings > limits.headings) report(index, 1, `more than ${limits.headings} headings`)
    if (/^[\s>]*:[ \t]/.test(line)) definitions++
    if (definitions > limits.definitions) report(index, 1, `more than ${limits.definitions} definitions`)

    if (isDelimiterRow(line)) {
      columns = line.split('|').length
      if (columns > limits.columns) report(index, 1, `table with more than ${limits.columns} columns`)
    }
    cells += columns
    if (cells > limits.cells) report(index, 1, `more than ${limits.cells} cells of tables`)
  }
}

function checkCharacters(lines: string[], report: ReportLimit): void {
  let count = 0
  for (const [index, line] of lines.entries()) {
    count += line.match(markerPattern)?.length ?? 0
    if (count <= limits.privateCharacters) continue
    report(index, 1, `post with more than ${limits.privateCharacters} private characters (planes 15 and 16)`)
    return
  }
}

/** `| --- | :-: |` */
function isDelimiterRow(line: string): boolean {
  return /^[\s>|:-]+$/.test(line) && line.includes('-') && (line.includes('|') || /^\s*:?-+:?\s*$/.test(line))
}
