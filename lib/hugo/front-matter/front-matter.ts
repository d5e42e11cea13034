import type { Problem } from '../../base/problems'
import { embeddedData } from '../../base/text/embedded-data'
import { lineColumns } from '../../base/text/line-column'
import type { FrontMatter, KeyPlace, Parsed } from '../../record/types'
import { isHtmlFile } from '../files/content-files'
import { checkKeys } from '../formats/check-keys'
import type { DataProblem, ParsedData } from '../formats/parsed-data'
import { parseToml } from '../formats/toml'
import { parseYaml } from '../formats/yaml'
import { controlCharactersIn, withoutControls } from '../text/control-characters'
import { decodeText } from '../text/text'
import { hiddenSignsOf, withoutHiddenSigns } from './hidden-signs'
import { splitFrontMatter, splitHtml } from './split'

const mostFrontMatter = 16 * 1024
const mostFile = 1024 * 1024
/** Beyond this a file is not even read: it is something else than a text. */
const mostBytes = 16 * mostFile

/**
 * Reads a content file: TOML, YAML, JSON or no front matter, by its first characters, as Hugo's page lexer does.
 * https://gohugo.io/content-management/front-matter/
 * Nothing in it is ever run: a language after `---` is an error.
 */
export function readFrontMatter(file: string, bytes: Uint8Array): Parsed<FrontMatter> {
  const nothing: FrontMatter = { format: 'none', data: {}, places: new Map(), body: '', bodyLine: 1 }
  const at = (line: number, column: number, problem: Omit<DataProblem, 'offset'>): Problem => {
    return { file, line, column, severity: 'error', ...problem }
  }
  const remedy = 'split the page, or keep the data elsewhere'
  const tooLarge = at(1, 1, { code: 'file-too-large', message: 'file is larger than 1 MiB', remedy })
  if (bytes.length > mostBytes) return { value: nothing, problems: [tooLarge] }
  const decoded = decodeText(bytes)
  if ('problem' in decoded) {
    const { line, column, ...problem } = decoded.problem
    return { value: nothing, problems: [at(line, column, problem)] }
  }

  const controls = controlCharactersIn(decoded.text)
  const text = controls.length ? withoutControls(decoded.text) : decoded.text
  const placeOf = lineColumns(text)
  const parts = isHtmlFile(file) ? splitHtml(text) : splitFrontMatter(text)
  const found: DataProblem[] = [...parts.problems]
  const parsed = parts.problems.length ? { data: {}, offsets: new Map(), problems: [] } : parsePart(parts, text)
  found.push(...parsed.problems.map((problem) => ({ ...problem, offset: problem.offset + parts.start })))

  const places = new Map<string, KeyPlace>()
  for (const [path, { key, value }] of parsed.offsets) {
    places.set(path, { key: placeOf(key + parts.start), value: placeOf(value + parts.start) })
  }
  const bodyLine = placeOf(parts.bodyStart).line
  const value = { format: parts.format, data: parsed.data, places, body: text.slice(parts.bodyStart), bodyLine }

  const problems = found.map(({ offset, ...problem }) => {
    const { line, column } = placeOf(offset)
    return at(line, column, problem)
  })
  if (bytes.length > mostFile && text.replace(embeddedData, '').length > mostFile)
    problems.push({ ...tooLarge, canPass: true })
  const hidden = hiddenSignsOf(value, file)
  if (hidden.length) value.data = withoutHiddenSigns(value.data)
  problems.push(...hidden)
  const placeAsWritten = lineColumns(decoded.text)
  for (const { offset, ...problem } of controls) {
    const { line, column } = placeAsWritten(offset)
    problems.push({ ...at(line, column, problem), canPass: true })
  }
  if (!text.trim() && !/(^|\/)_index\.[^/]*$/.test(file)) {
    const remedy = 'write the page, or delete the file'
    problems.push({ ...at(1, 1, { code: 'empty-file', message: 'file is empty', remedy }), severity: 'warning' })
  }
  return { value, problems }
}

function parsePart(parts: ReturnType<typeof splitFrontMatter>, text: string): ParsedData {
  const source = text.slice(parts.start, parts.end)
  if (new TextEncoder().encode(source).length > mostFrontMatter) {
    const message = 'front matter is larger than 16 KiB'
    const problem = { offset: 0, code: 'front-matter-too-large', message, remedy: 'move long text into the body' }
    return { data: {}, offsets: new Map(), problems: [problem] }
  }
  switch (parts.format) {
    case 'toml':
      return checkKeys(parseToml(source))
    case 'yaml':
      return checkKeys(parseYaml(source, { what: 'front matter' }))
    case 'json':
      return checkKeys(parts.json ?? { data: {}, offsets: new Map(), problems: [] })
    default:
      return { data: {}, offsets: new Map(), problems: [] }
  }
}
