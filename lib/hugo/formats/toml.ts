import { parse, TomlDate, TomlError } from 'smol-toml'
import { ParseError } from 'toml-eslint-parser'
import { type DataProblem, deepestNesting, keyPath, nestLess, type ParsedData, removeTwin, setOwn } from './parsed-data'
import { tomlPlaces } from './toml-places'

const plainly = 'TOML writes name = "value"'

/** TOML 1.1, values by one parser and places by another. Dates are kept as written: what they mean is decided where a date is asked for. */
export function parseToml(text: string): ParsedData {
  try {
    // counted from 0 by the parser, and its own table is one
    const data = parse(text, { maxDepth: deepestNesting })
    const { offsets, written } = tomlPlaces(text)
    return { data: plain(data, '', written) as Record<string, unknown>, offsets, problems: [] }
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof ParseError)) throw error
    const problem =
      error instanceof TomlError
        ? tomlSyntaxProblem(error, text)
        : { offset: error.index, code: 'toml-syntax', message: `TOML: ${error.message}`, remedy: plainly }
    return { data: {}, offsets: new Map(), problems: [problem] }
  }
}

function plain(value: unknown, path: string, written: Map<string, string>): unknown {
  // TOML allows a small t and z, Hugo's other date forms don't
  if (value instanceof TomlDate) return written.get(path)?.toUpperCase() ?? value.toISOString()
  if (Array.isArray(value)) return value.map((item, index) => plain(item, `${path}[${index}]`, written))
  if (typeof value !== 'object' || value === null) return value
  const map: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) setOwn(map, key, plain(inner, keyPath(path, key), written))
  return map
}

function tomlSyntaxProblem(error: TomlError, text: string): DataProblem {
  const said = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? 'cannot be read'
  const lines = text.split('\n')
  const offset = lines.slice(0, error.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + error.column - 1
  const line = lines[error.line - 1] ?? ''
  if (said.includes('nested')) {
    return { offset, code: 'too-deep', message: `TOML nested deeper than ${deepestNesting}`, remedy: nestLess }
  }
  if (said.includes('redefine')) {
    const key = /^[^\s=\].]+/.exec(line.slice(error.column - 1))?.[0] ?? ''
    return {
      offset,
      code: 'duplicate-key',
      message: `"${key}" is written twice: keys must be unique`,
      remedy: removeTwin,
    }
  }
  const date = /^\d{4,}-\d+[^\s,\]]*/.exec(line.slice(error.column - 1).trim())
  const remedy = date ? 'quote it and write "2026-01-31"' : remedyFor(said, line)
  return { offset, code: 'toml-syntax', message: `TOML: ${said}`, remedy }
}

function remedyFor(said: string, line: string): string {
  if (said.includes('control characters are not allowed in strings')) return 'close the quote on the same line'
  if (said === 'invalid value' && /=\s*[^\s"'\d[{]/.test(line)) return 'put quotes around text'
  return plainly
}
