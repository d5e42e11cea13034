import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { CannotEdit } from '../document/edit-value'

export type TomlPair = { path: string[]; start: number; node: AST.TOMLContentNode; inTable: boolean }

/** Each key with its value's node, in the order of the text; those of inline tables aside. */
export function tomlPairs(text: string): TomlPair[] {
  return treeOf(text).body[0].body.flatMap((item) => {
    if (item.type === 'TOMLKeyValue') return [pairOf(item, [], false)]
    const table = item.resolvedKey.map(String)
    return item.body.map((pair) => pairOf(pair, table, true))
  })
}

export function tomlComments(text: string): string[] {
  return treeOf(text).comments.map(({ value }) => value)
}

function pairOf({ key, value }: AST.TOMLKeyValue, table: readonly string[], inTable: boolean): TomlPair {
  const names = key.keys.map((name) => (name.type === 'TOMLBare' ? name.name : name.value))
  return { path: [...table, ...names], start: key.range[0], node: value, inTable }
}

function treeOf(text: string): AST.TOMLProgram {
  try {
    return parseTOML(text, { tomlVersion: '1.1' })
  } catch (error) {
    if (error instanceof ParseError) throw new CannotEdit('unreadable')
    throw error
  }
}
