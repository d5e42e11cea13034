import { type JSONPath, printParseErrorCode, visit } from 'jsonc-parser'
import { jsonSlip } from './json-slip'
import {
  deepestNesting,
  keyPath,
  nestLess,
  type ParsedData,
  removeTwin,
  UnreadableData,
  unreadable,
} from './parsed-data'

/**
 * Reads the JSON object that begins at `start` and says where it ends, so that front matter may be followed by a body.
 * JSON.parse can do neither, wanting the whole text and giving no place for a repeated key; it reads what was found.
 */
export function parseJson(text: string, start = 0): ParsedData & { end: number } {
  const offsets: ParsedData['offsets'] = new Map()
  const from = start + text.slice(start).search(/[^ \t\r\n]|$/)
  try {
    if (text[from] !== '{') throw unreadable(from, 'json-not-a-map', 'JSON must be a map', 'begin with {')
    const end = walk(text, from, offsets)
    return { data: JSON.parse(text.slice(from, end)), offsets, problems: [], end }
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error
    return { data: {}, offsets, problems: [error.problem], end: text.length }
  }
}

/** Notes where keys and values stand; the answer is the map's end. The first slip ends the walk. */
function walk(text: string, from: number, offsets: ParsedData['offsets']): number {
  const keys = new Set<string>()
  let keyAt = 0
  let depth = 0
  let end: number | null = null

  function note(at: number, path: JSONPath) {
    if (!path.length) return
    const value = from + at
    offsets.set(path.reduce(inside, ''), { key: typeof path.at(-1) === 'string' ? keyAt : value, value })
  }
  function open(at: number, _length: number, _line: number, _column: number, path: () => JSONPath) {
    if (++depth > deepestNesting) {
      throw unreadable(from + at, 'too-deep', `JSON nested deeper than ${deepestNesting}`, nestLess)
    }
    note(at, path())
  }
  function close(at: number, length: number) {
    // at the end of the text, what is still open is closed by nothing
    if (--depth === 0 && length) end = from + at + length
  }

  visit(
    text.slice(from),
    {
      onObjectBegin: open,
      onArrayBegin: open,
      onObjectEnd: close,
      onArrayEnd: close,
      onLiteralValue: (_value, at, _length, _line, _column, path) => note(at, path()),
      onObjectProperty(key, at, _length, _line, _column, path) {
        keyAt = from + at
        const whole = JSON.stringify([...path(), key])
        if (keys.has(whole)) {
          throw unreadable(keyAt, 'duplicate-key', `"${key}" is written twice: keys must be unique`, removeTwin)
        }
        keys.add(whole)
      },
      onError(code, at, length) {
        // what follows the map is the body's
        if (end !== null) return
        const [message, remedy] = jsonSlip(printParseErrorCode(code), text.slice(from + at, from + at + length))
        throw unreadable(from + at, 'json-syntax', `JSON: ${message}`, remedy)
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return end ?? text.length
}

function inside(parent: string, key: string | number): string {
  return typeof key === 'number' ? `${parent}[${key}]` : keyPath(parent, key)
}
