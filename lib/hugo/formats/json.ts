import {
  deepestNesting,
  keyPath,
  nestLess,
  type ParsedData,
  removeTwin,
  setOwn,
  UnreadableData,
  unreadable,
} from './parsed-data'

/**
 * Reads the JSON object that begins at `start` and says where it ends, so that front matter may be followed by a body.
 * JSON.parse can do neither: it wants the whole text and gives no place for a repeated key.
 */
export function parseJson(text: string, start = 0): ParsedData & { end: number } {
  const offsets: ParsedData['offsets'] = new Map()
  let at = start
  try {
    skipSpace()
    if (text[at] !== '{') throw unreadable(at, 'json-not-a-map', 'JSON must be a map', 'begin with {')
    const data = readMap('', 1)
    return { data, offsets, problems: [], end: at }
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error
    return { data: {}, offsets, problems: [error.problem], end: text.length }
  }

  function skipSpace() {
    while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++
  }

  function fail(message: string, remedy: string): never {
    throw unreadable(Math.min(at, text.length), 'json-syntax', `JSON: ${message}`, remedy)
  }

  function readValue(path: string, depth: number): unknown {
    const first = text[at]
    if (first === '{') return readMap(path, depth + 1)
    if (first === '[') return readList(path, depth + 1)
    if (first === '"') return readText()
    const word = /[^\s,\]}:"]*/y
    word.lastIndex = at
    const raw = word.exec(text)?.[0] ?? ''
    if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(raw)) {
      fail(
        raw ? `"${raw.slice(0, 40)}" is no JSON value` : 'a value is missing',
        raw ? 'quote the text' : 'write it, or remove the key',
      )
    }
    at += raw.length
    return JSON.parse(raw)
  }

  function readMap(path: string, depth: number): Record<string, unknown> {
    if (depth > deepestNesting) throw unreadable(at, 'too-deep', `JSON nested deeper than ${deepestNesting}`, nestLess)
    const map: Record<string, unknown> = {}
    at++
    skipSpace()
    while (text[at] !== '}') {
      if (text[at] !== '"') fail('a key in quotes must stand here', 'JSON keys need " around them')
      const keyAt = at
      const key = readText()
      if (Object.hasOwn(map, key)) {
        throw unreadable(keyAt, 'duplicate-key', `"${key}" is written twice: keys must be unique`, removeTwin)
      }
      skipSpace()
      if (text[at] !== ':') fail('":" is missing after the key', 'write "name": value')
      at++
      skipSpace()
      const keyed = keyPath(path, key)
      offsets.set(keyed, { key: keyAt, value: at })
      setOwn(map, key, readValue(keyed, depth))
      nextItem('}')
    }
    at++
    return map
  }

  function readList(path: string, depth: number): unknown[] {
    if (depth > deepestNesting) throw unreadable(at, 'too-deep', `JSON nested deeper than ${deepestNesting}`, nestLess)
    const list: unknown[] = []
    at++
    skipSpace()
    while (text[at] !== ']') {
      const item = `${path}[${list.length}]`
      offsets.set(item, { key: at, value: at })
      list.push(readValue(item, depth))
      nextItem(']')
    }
    at++
    return list
  }

  function nextItem(close: string) {
    skipSpace()
    if (text[at] === close) return
    if (text[at] !== ',') {
      const isEnd = at >= text.length
      fail(
        isEnd ? `"${close}" is missing` : `"," or "${close}" must stand here`,
        isEnd ? 'write it' : 'write one of them',
      )
    }
    at++
    skipSpace()
    if (text[at] === close) fail(`a "," must not stand before "${close}"`, 'remove it')
  }

  function readText(): string {
    const literal = /"(?:[^"\\\n]|\\.)*"/y
    literal.lastIndex = at
    const raw = literal.exec(text)?.[0]
    if (!raw) fail('the closing quote is missing', 'write it where the text ends, on the same line')
    try {
      const value: string = JSON.parse(raw)
      at += raw.length
      return value
    } catch {
      fail('the text has a control character or an unknown escape', 'write \\\\ for a backslash')
    }
  }
}
