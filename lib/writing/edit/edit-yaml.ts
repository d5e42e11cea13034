import { isAlias, isCollection, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import {
  CannotEdit,
  type EditedText,
  type EditValue,
  indentOf,
  isTextList,
  type KeyPath,
  linesOf,
  type Place,
  splice,
} from '../document/edit-value'
import type { Quotes } from '../style/house-style'
import type { PostStyle } from '../style/post-style'
import { yamlText, yamlValue } from '../style/write-value'
import { editYamlList } from './edit-yaml-list'
import { findPair, rootMap, type YamlPair } from './yaml-pairs'

/** Sets a key of a YAML text by splicing its value alone; a new key stands last in its map. */
export function setYaml(text: string, path: KeyPath, value: EditValue, style: PostStyle): EditedText {
  const root = rootMap(text)
  const pair = root && findPair(root, path)
  if (!pair) return addYaml(text, root, path, value, style)
  const place = placeOf(pair)
  const quotes = style.quotes(path[0])
  const { value: node } = pair
  if (isAlias(node) || (node && 'anchor' in node && node.anchor)) throw new CannotEdit('anchors')
  const isEmpty = !node || (isScalar(node) && node.value === null) || (isSeq(node) && node.items.length === 0)
  if (isEmpty) {
    const colon = text.indexOf(':', pair.key.range?.[1] ?? 0)
    const end = node?.range && node.range[1] > node.range[0] ? node.range[1] : colon + 1
    const layout = { ...style.array, indent: indentOf(text, place.start) + style.array.indent }
    const written = yamlValue(value, layout, quotes, style.lineEnd)
    return { text: splice(text, { start: colon + 1, end }, written), place }
  }
  if (isSeq(node)) {
    if (!isTextList(value)) throw new CannotEdit('another-kind')
    return { text: editYamlList(text, { node, pair, values: value, quotes, lineEnd: style.lineEnd }), place }
  }
  if (isCollection(node) || !isScalar(node)) throw new CannotEdit('another-kind')
  if (isTextList(value)) {
    // `tags: LLM`, one that grows into a list
    const start = text.indexOf(':', pair.key.range?.[1] ?? 0) + 1
    const layout = { ...style.array, indent: indentOf(text, place.start) + style.array.indent }
    const end = valuePlace(node, text).end
    return { text: splice(text, { start, end }, yamlValue(value, layout, quotes, style.lineEnd)), place }
  }
  return { text: splice(text, valuePlace(node, text), scalar(value, node)), place }
}

export function removeYaml(text: string, path: KeyPath): EditedText {
  const root = rootMap(text)
  const pair = root && findPair(root, path)
  if (!pair || pair.map.flow) throw new CannotEdit('layout')
  // A map without its last key would be a key without a value.
  if (path.length > 1 && pair.map.items.length === 1) return removeYaml(text, path.slice(0, -1) as unknown as KeyPath)
  const place = placeOf(pair)
  return { text: splice(text, linesOf(text, place), ''), place }
}

function addYaml(text: string, root: YAMLMap | null, path: KeyPath, value: EditValue, style: PostStyle): EditedText {
  const { lineEnd } = style
  const key = path.at(-1) as string
  const parent = path.length === 1 ? null : root && findPair(root, path.slice(0, -1) as unknown as KeyPath)
  if (root?.flow || path.length > 2) throw new CannotEdit('layout')
  const line = (indent: string) => {
    const layout = { ...style.array, indent: indent + style.array.indent }
    return `${indent}${yamlText(key, 'plain')}:${yamlValue(value, layout, style.quotes(key), lineEnd)}${lineEnd}`
  }
  if (parent) {
    if (!isMap(parent.value) || parent.value.flow) throw new CannotEdit('another-kind')
    const at = linesOf(text, placeOf(parent)).end
    return { text: splice(text, { start: at, end: at }, line(indentOf(text, placeStart(parent.value)))), place: null }
  }
  const margin = indentOf(text, placeStart(root))
  const above = path.length === 2 ? `${margin}${yamlText(path[0], 'plain')}:${lineEnd}` : ''
  return { text: text + above + line(above ? `${margin}  ` : margin), place: null }
}

function placeStart(map: YAMLMap | null): number {
  const first = map?.items[0]?.key as Scalar | undefined
  return first?.range?.[0] ?? 0
}

function placeOf({ key, value }: YamlPair): Place {
  const start = key.range?.[0] ?? 0
  return { start, end: Math.max(value?.range?.[1] ?? 0, key.range?.[1] ?? 0) }
}

/** A block text ends with its line; the line end stays. */
function valuePlace({ range }: Scalar, text: string): Place {
  const [start = 0, end = 0] = range ?? []
  const written = text.slice(start, end)
  return { start, end: start + written.trimEnd().length }
}

function scalar(value: string | number | boolean, node: Scalar): string {
  if (typeof value !== 'string') return String(value)
  const quotes: Quotes = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'PLAIN' ? 'plain' : 'double'
  return yamlText(value, quotes)
}
