import type { FrontMatter } from '../../record/types'
import { parseJson } from '../formats/json'
import type { DataProblem, ParsedData } from '../formats/parsed-data'

type Parts = {
  format: FrontMatter['format']
  /** the front matter without its delimiters */
  start: number
  end: number
  bodyStart: number
  /** JSON is read while its end is looked for */
  json?: ParsedData
  problems: DataProblem[]
}

const delimiters = { '---': 'yaml', '+++': 'toml' } as const

/**
 * In HTML, front matter may stand in a comment at the beginning, from its second line on, as Hugo's page lexer skips
 * the first. A row of dashes is an ornament there.
 */
export function splitHtml(text: string): Parts {
  const opening = /^\s*(?:<!--([^\n]*)\n\s*)+(?=---(?!-)|\+\+\+(?!\+)|\{(?!\{))/.exec(text)
  if (!opening) return splitFrontMatter(text)
  const parts = splitFrontMatter(text, opening[0].length)
  const isClosedAbove = opening[1]?.includes('-->')
  const close = isClosedAbove ? -1 : text.indexOf('-->', parts.bodyStart)
  return close < 0 ? parts : { ...parts, bodyStart: close + 3 }
}

/**
 * Finds the front matter as Hugo's page lexer does: after white space, by its first character. It ends at the next
 * line that begins with the delimiter, whatever follows there (`----` leaves "-" to the body).
 */
export function splitFrontMatter(text: string, from = 0): Parts {
  const none: Parts = { format: 'none', start: 0, end: 0, bodyStart: 0, problems: [] }
  const start = from + text.slice(from).search(/\S/)
  const first = text[start]
  if (first === '{' && text[start + 1] !== '{') {
    const { end, ...json } = parseJson(text, start)
    // its offsets already count from the file's beginning
    return { format: 'json', start: 0, end, bodyStart: endOfLine(text, end), json, problems: [] }
  }
  if (first !== '-' && first !== '+') return none

  const line = text.slice(start, endOfLine(text, start)).trimEnd()
  const delimiter = line.slice(0, 3) as keyof typeof delimiters
  if (!(delimiter in delimiters)) {
    const message = `no front matter (found "${line.slice(0, 20)}")`
    const remedy = 'put two lines "---" before a text that begins with a list'
    return { ...none, problems: [{ offset: start, code: 'bad-delimiter', message, remedy }] }
  }
  const format = delimiters[delimiter]
  const problem = openingProblem(line, delimiter, start)
  const inner = endOfLine(text, start)
  const close = text.startsWith(delimiter, inner) ? inner : text.indexOf(`\n${delimiter}`, inner - 1) + 1
  if (inner >= text.length || close === 0) {
    const message = 'front matter is not closed'
    const unclosed = {
      offset: start,
      code: 'unclosed-front-matter',
      message,
      remedy: `end it with a line "${delimiter}"`,
    }
    return { ...none, format, bodyStart: text.length, problems: [problem ?? unclosed] }
  }
  const rest = text.slice(close + 3, endOfLine(text, close + 3))
  const bodyStart = rest.trim() ? close + 3 : close + 3 + rest.length
  return { format, start: inner, end: close, bodyStart, problems: problem ? [problem] : [] }
}

/** After the opening delimiter only white space or a comment may stand. Other tools run what is named there. */
function openingProblem(line: string, delimiter: string, start: number): DataProblem | null {
  const rest = line.slice(3).trim()
  if (!rest || rest.startsWith('#')) return null
  if (line[3] === delimiter[0]) {
    const name = delimiter === '---' ? 'YAML' : 'TOML'
    const message = `no ${name} front matter (found "${line.slice(0, 20)}")`
    return { offset: start, code: 'bad-delimiter', message, remedy: `write "${delimiter}"` }
  }
  const message = `front matter language "${rest.slice(0, 40)}" is not allowed`
  return { offset: start + 3, code: 'front-matter-language', message, remedy: `write ${delimiter} alone` }
}

/** Offset after the line end of the line `offset` is in. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
