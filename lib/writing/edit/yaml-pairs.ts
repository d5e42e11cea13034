import { isMap, isScalar, Lexer, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { CannotEdit, type KeyPath } from '../document/edit-value'

export type YamlPair = { key: Scalar; value: Node | null; map: YAMLMap }

/** null for a text without any key. */
export function rootMap(text: string): YAMLMap | null {
  const document = parseDocument(text, { uniqueKeys: true })
  if (document.errors.length > 0) throw new CannotEdit('unreadable')
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return null
  if (!isMap(document.contents)) throw new CannotEdit('unreadable')
  return document.contents
}

export function findPair(root: YAMLMap, path: KeyPath): YamlPair | null {
  let map = root
  for (const [index, name] of path.entries()) {
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    if (!pair || !isScalar(pair.key)) return null
    const value = (pair.value ?? null) as Node | null
    if (index === path.length - 1) return { key: pair.key, value, map }
    if (!isMap(value)) return null
    map = value
  }
  return null
}

export function yamlComments(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))
}
