import { keyPath, type ParsedData } from './parsed-data'

type TomlPlaces = {
  offsets: ParsedData['offsets']
  /** path → value as written, for numbers, dates and booleans: the parser turns 2026-02-30 into 2 March */
  written: Map<string, string>
}

/** Walks over a TOML text that is known to be valid and notes where its keys and values stand. */
export function tomlPlaces(text: string): TomlPlaces {
  const offsets: ParsedData['offsets'] = new Map()
  const written = new Map<string, string>()
  const tableCounts = new Map<string, number>()
  let at = 0
  let table = ''

  for (skipBlank(); at < text.length; skipBlank()) {
    if (text.startsWith('[[', at)) table = readHeader(2)
    else if (text[at] === '[') table = readHeader(1)
    else readPair(table)
  }
  return { offsets, written }

  function skipBlank(also = '') {
    while (at < text.length) {
      const char = text[at] as string
      if (char === '#') while (at < text.length && text[at] !== '\n') at++
      else if (' \t\r\n'.includes(char) || also.includes(char)) at++
      else break
    }
  }

  function readHeader(brackets: number): string {
    at += brackets
    const keys = readKey(']')
    at += brackets
    let path = ''
    for (const [index, { key, offset }] of keys.entries()) {
      path = keyPath(path, key)
      const count = tableCounts.get(path) ?? 0
      if (brackets === 2 && index === keys.length - 1) {
        tableCounts.set(path, count + 1)
        note(path, offset, offset)
        path += `[${count}]`
      } else if (count) path += `[${count - 1}]`
      note(path, offset, offset)
    }
    return path
  }

  function readPair(parent: string) {
    const keys = readKey('=')
    at++
    while (text[at] === ' ' || text[at] === '\t') at++
    let path = parent
    for (const { key, offset } of keys) {
      path = keyPath(path, key)
      note(path, offset, at)
    }
    readValue(path)
  }

  /** `a."b c".d` up to `end`, which is left standing. */
  function readKey(end: string): { key: string; offset: number }[] {
    const keys: { key: string; offset: number }[] = []
    while (at < text.length && text[at] !== end) {
      const offset = at
      if (text[at] === '"' || text[at] === "'") {
        const raw = readText()
        keys.push({ key: raw[0] === '"' ? unquote(raw) : raw.slice(1, -1), offset })
      } else if (/[\s.]/.test(text[at] as string)) at++
      else {
        while (at < text.length && !/[\s.=\]]/.test(text[at] as string)) at++
        keys.push({ key: text.slice(offset, at), offset })
      }
    }
    return keys
  }

  function readValue(path: string) {
    const first = text[at]
    if (first === '"' || first === "'") readText()
    else if (first === '[') readList(path)
    else if (first === '{') {
      at++
      for (skipBlank(','); text[at] !== '}' && at < text.length; skipBlank(',')) readPair(path)
      at++
    } else {
      const start = at
      while (at < text.length && !/[,\]}#\n]/.test(text[at] as string)) at++
      written.set(path, text.slice(start, at).trim())
    }
  }

  function readList(path: string) {
    at++
    let index = 0
    for (skipBlank(','); text[at] !== ']' && at < text.length; skipBlank(',')) {
      const item = `${path}[${index++}]`
      note(item, at, at)
      readValue(item)
    }
    at++
  }

  /** Over any of the four kinds of string, quotes included. */
  function readText(): string {
    const start = at
    const quote = text[at] as string
    const close = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote
    at += close.length
    while (at < text.length && !text.startsWith(close, at)) at += quote === '"' && text[at] === '\\' ? 2 : 1
    at += close.length
    // `""""a""""`: up to two quotes may stand right before the closing three
    if (close.length === 3) while (text[at] === quote) at++
    return text.slice(start, at)
  }

  function note(path: string, key: number, value: number) {
    if (!offsets.has(path)) offsets.set(path, { key, value })
  }
}

function unquote(raw: string): string {
  try {
    return JSON.parse(raw)
  } catch {
    return raw.slice(1, -1)
  }
}
