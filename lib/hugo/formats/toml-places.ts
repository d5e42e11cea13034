import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { keyPath, type ParsedData } from './parsed-data'

type TomlPlaces = {
  offsets: ParsedData['offsets']
  /** path → value as written, for numbers, dates and booleans: the reader of values turns 2026-02-30 into 2 March */
  written: Map<string, string>
}

/** Where keys and values stand in a TOML text that smol-toml has read. Throws ParseError where the two don't agree. */
export function tomlPlaces(text: string): TomlPlaces {
  const offsets: ParsedData['offsets'] = new Map()
  const written = new Map<string, string>()

  for (const item of treeOf(text).body[0].body) {
    if (item.type === 'TOMLKeyValue') notePair(item, '')
    else {
      const table = noteHeader(item)
      for (const pair of item.body) notePair(pair, table)
    }
  }
  return { offsets, written }

  /** `resolvedKey` is the key with the numbers of its tables: [[list]] → list, 0 */
  function noteHeader({ key, resolvedKey }: AST.TOMLTable): string {
    const names = key.keys.values()
    let path = ''
    let at = 0
    for (const part of resolvedKey) {
      if (typeof part === 'number') path += `[${part}]`
      else {
        const name = names.next().value as AST.TOMLBare
        path = keyPath(path, nameOf(name))
        at = name.range[0]
      }
      note(path, at, at)
    }
    return path
  }

  function notePair({ key, value }: AST.TOMLKeyValue, parent: string) {
    let path = parent
    for (const name of key.keys) {
      path = keyPath(path, nameOf(name))
      note(path, name.range[0], value.range[0])
    }
    noteValue(value, path)
  }

  function noteValue(value: AST.TOMLContentNode, path: string) {
    if (value.type === 'TOMLInlineTable') for (const pair of value.body) notePair(pair, path)
    else if (value.type === 'TOMLArray') {
      for (const [index, item] of value.elements.entries()) {
        note(`${path}[${index}]`, item.range[0], item.range[0])
        noteValue(item, `${path}[${index}]`)
      }
    } else if (value.kind !== 'string') written.set(path, text.slice(...value.range))
  }

  function nameOf(name: AST.TOMLBare | AST.TOMLQuoted): string {
    return name.type === 'TOMLBare' ? text.slice(...name.range) : name.value
  }

  function note(path: string, key: number, value: number) {
    if (!offsets.has(path)) offsets.set(path, { key, value })
  }
}

/** This parser refuses days that a month hasn't, which are told where a date is asked for: it is given the 28th. */
function treeOf(text: string): AST.TOMLProgram {
  try {
    return parseTOML(text, { tomlVersion: '1.1' })
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const quotedOrDay = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(\d{4}-\d\d)-(?:29|3\d)/g
    const possible = text.replace(quotedOrDay, (whole, month) => (month ? `${month}-28` : whole))
    return parseTOML(possible, { tomlVersion: '1.1' })
  }
}
