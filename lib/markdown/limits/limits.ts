import type { Problem } from '../../base/problems'
import { embeddedData } from '../../base/text/embedded-data'
import { markerPattern } from '../calls/mark/markers'
import { codeLines } from '../source/code-lines'
import { delimitedColumns } from '../source/table-lines'
import { nestingProblems } from './nesting'
import type { ReportLimit } from './report-limit'

/** What an honest post stays far below, and hostile text needs. The numbers stand in the error messages. */
const limits = {
  size: 1024 * 1024,
  run: 256,
  lines: 20_000,
  marks: 40_000,
  headings: 1_000,
  items: 9_000,
  marksInParagraph: 500,
  footnotes: 1_000,
  definitions: 500,
  // The parser looks back from each for the term that it may define.
  colons: 3_000,
  columns: 256,
  cells: 20_000,
  brackets: 1_000,
  pictures: 2_000,
  definition: 2_000,
  addresses: 5_000,
  openHtml: 50,
  indent: 1_000,
  // With those that entities spell, markers for shortcodes are left (markers.ts).
  privateCharacters: 10_000,
}

/**
 * Refuses text that would hang the parser or fill memory, before it is parsed; one scan, linear in its length.
 * What these numbers leave is quick on its own; for what nobody has thought of there is lib/build/parse/time-limit.ts.
 */
export function checkLimits(
  body: string,
  bodyLine: number,
  file: string,
  { isHtml = false }: { isHtml?: boolean } = {},
): Problem[] {
  const problem = (line: number, column: number, message: string): Problem => ({
    file,
    line: bodyLine + line,
    column,
    severity: 'error',
    code: 'limit',
    message,
    remedy: 'make two posts of it',
  })
  if (body.length > limits.size && body.replace(embeddedData, '').length > limits.size)
    return [problem(0, 1, `post longer than ${limits.size / 1024} KiB`)]
  const lines = body.split('\n')
  if (lines.length > limits.lines) return [problem(limits.lines, 1, `post longer than ${limits.lines} lines`)]
  const found = new Map<string, Problem>()
  const report = (line: number, column: number, message: string) => {
    if (!found.has(message)) found.set(message, problem(line, column, message))
  }
  checkCharacters(lines, report)
  // The other limits are Markdown's.
  if (isHtml) return [...found.values()]
  const isCode = codeLines(lines)
  nestingProblems(lines, isCode, report)
  checkLines(lines, isCode, report)
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

const delimiterRun = new RegExp(`([*_~^=+])\\1{${limits.run}}`)
const deepIndent = new RegExp(`^[ \\t]{${limits.indent + 1}}`)
const backtickRun = new RegExp(`\`{${limits.run + 1}}`)

function checkLines(lines: string[], isCode: readonly boolean[], report: ReportLimit): void {
  let marks = 0
  let brackets = 0
  let pictures = 0
  let footnotes = 0
  let definitions = 0
  let colons = 0
  let allMarks = 0
  let headings = 0
  let items = 0
  let columns = 0
  let cells = 0
  let addresses = 0
  const openHtml = new Map<RegExp, number>()
  for (const [index, line] of lines.entries()) {
    if (deepIndent.test(line)) report(index, 1, `line that begins with more than ${limits.indent} blanks`)
    if (isCode[index]) {
      marks = brackets = pictures = columns = 0
      openHtml.clear()
      continue
    }
    addresses += line.match(/:\/\/|@|www\./gi)?.length ?? 0
    if (addresses > limits.addresses) report(index, 1, `more than ${limits.addresses} bare addresses`)
    allMarks += line.match(/[*_~`\]<"'$|:]/g)?.length ?? 0
    if (allMarks > limits.marks) report(index, 1, `post with more than ${limits.marks} marks of Markdown`)
    const run = delimiterRun.exec(line)
    if (run && !/^[\s>]*([*_=])(?:[ \t]*\1)*\s*$/.test(line))
      report(index, run.index + 1, `delimiter run longer than ${limits.run}`)
    const ticks = backtickRun.exec(line)
    if (ticks) report(index, ticks.index + 1, `delimiter run longer than ${limits.run}`)

    // A list item, a heading and a row of a table begin anew, as a paragraph does after a blank line.
    if (/^[\s>]*$/.test(line)) marks = brackets = pictures = columns = 0
    else if (columns > 0 || /^[\s>]*(?:[-+*]|#{1,6}|\d+[.)])\s/.test(line)) marks = brackets = pictures = 0
    if (/^[\s>]*$/.test(line)) openHtml.clear()
    const open = countOpenHtml(line, openHtml)
    if (open > limits.openHtml)
      report(index, 1, `paragraph with more than ${limits.openHtml} HTML tags that nothing closes`)
    marks += line.match(/\*+|_+|~+/g)?.length ?? 0
    if (marks > limits.marksInParagraph)
      report(index, 1, `paragraph with more than ${limits.marksInParagraph} marks of emphasis`)
    // Opening ones alone are plain text and cheap (a row of 50,000 passes); each closing one looks back.
    brackets += line.match(/\]/g)?.length ?? 0
    if (brackets > limits.brackets) report(index, 1, `paragraph with more than ${limits.brackets} closing brackets`)

    // One that nothing closes looks back over all before it.
    pictures += line.match(/!\[/g)?.length ?? 0
    if (pictures > limits.pictures) report(index, 1, `paragraph with more than ${limits.pictures} pictures`)

    // Each link that names it gets all of it.
    if (line.length > limits.definition && /^[\s>]*\[(?!\^)[^\]]+\]:/.test(line))
      report(index, 1, `link definition longer than ${limits.definition} characters`)
    if (/^[\s>]*\[\^[^\]\s]+\]:/.test(line)) footnotes++
    if (footnotes > limits.footnotes) report(index, 1, `more than ${limits.footnotes} footnotes`)
    if (/^[\s>]*(?:#{1,6}\s|(?:=+|-+)\s*$)/.test(line)) headings++
    if (headings > limits.headings) report(index, 1, `more than ${limits.headings} headings`)
    if (/^[\s>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(line)) items++
    if (items > limits.items) report(index, 1, `more than ${limits.items} list items`)
    if (/^[\s>]*:[ \t]/.test(line)) definitions++
    if (/^[\s>]*:/.test(line)) colons++
    if (colons > limits.colons) report(index, 1, `more than ${limits.colons} lines that begin with a colon`)
    if (definitions > limits.definitions) report(index, 1, `more than ${limits.definitions} definitions`)

    const delimited = delimitedColumns(line.replace(/^[\s>]+/, ''))
    if (delimited > 0) {
      columns = delimited
      if (columns > limits.columns) report(index, 1, `table with more than ${limits.columns} columns`)
    }
    cells += columns
    if (cells > limits.cells) report(index, 1, `more than ${limits.cells} cells of tables`)
  }
}

/** What begins HTML of a kind that may hold anything, and what ends it: without an end, each is sought to the paragraph's. */
const anyHtml: [RegExp, string][] = [
  [/<!--/g, '-->'],
  [/<\?/g, '?>'],
  [/<!\[CDATA\[/g, ']]>'],
  [/<![a-z]/gi, '>'],
]

/** How many of them are open at the end of this line; `open` counts them for the paragraph. */
function countOpenHtml(line: string, open: Map<RegExp, number>): number {
  const text = line.includes('<') ? line.replace(/(`+)[^`]+\1/g, '') : line
  for (const [start, end] of anyHtml) {
    const closed = text.lastIndexOf(end)
    const before = closed < 0 ? (open.get(start) ?? 0) : 0
    open.set(start, before + (text.slice(closed + 1).match(start)?.length ?? 0))
  }
  return Math.max(...open.values())
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
