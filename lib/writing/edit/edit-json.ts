import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { CannotEdit, type EditedText, type EditValue, indentOf, type KeyPath, splice } from '../document/edit-value'

/** Sets a key of a JSON text; a new one stands last in its map, on a line of its own where the others have theirs. */
export function setJson(text: string, path: KeyPath, value: EditValue, lineEnd: string): EditedText {
  const root = rootOf(text)
  const node = findNodeAtLocation(root, [...path])
  if (node) {
    const isList = node.type === 'array'
    if (node.type === 'object' || (isList && !Array.isArray(value))) throw new CannotEdit('another-kind')
    const end = node.offset + node.length
    const place = { start: node.parent?.offset ?? 0, end }
    return { text: splice(text, { start: node.offset, end }, listLike(text, node, value, lineEnd)), place }
  }
  const [key, inner] = path.length === 1 ? [path[0], value] : outermost(root, path, value)
  const holder = findNodeAtLocation(root, [...path.slice(0, path.indexOf(key))]) ?? root
  if (holder.type !== 'object') throw new CannotEdit('another-kind')
  const last = holder.children?.at(-1)
  const at = last ? last.offset + last.length : holder.offset + 1
  const written = JSON.stringify(inner)
  const isLines = last !== undefined && text.slice(holder.offset, last.offset).includes('\n')
  const pair = isLines
    ? `${lineEnd}${indentOf(text, last.offset)}${JSON.stringify(key)}: ${written}`
    : `${JSON.stringify(key)}:${written}`
  return { text: splice(text, { start: at, end: at }, `${last ? ',' : ''}${pair}`), place: null }
}

/** With the comma that its neighbour no longer needs. */
export function removeJson(text: string, path: KeyPath): EditedText {
  const pair = findNodeAtLocation(rootOf(text), [...path])?.parent
  const pairs = pair?.parent?.children ?? []
  if (!pair) throw new CannotEdit('layout')
  const at = pairs.indexOf(pair)
  const [before, after] = [pairs[at - 1], pairs[at + 1]]
  const place = { start: pair.offset, end: pair.offset + pair.length }
  const start = before ? before.offset + before.length : place.start
  return { text: splice(text, { start, end: before || !after ? place.end : after.offset }, ''), place }
}

/** The first key on the way that isn't there, and what it holds: `cover`, { image: … }. */
function outermost(root: Node, path: KeyPath, value: EditValue): [string, unknown] {
  const depth = path.findIndex((_, index) => !findNodeAtLocation(root, [...path.slice(0, index + 1)]))
  const inner = path.slice(depth + 1).reduceRight<unknown>((held, key) => ({ [key]: held }), value)
  return [path[depth] as string, inner]
}

/** A list whose items have lines goes on having them. */
function listLike(text: string, node: Node, value: EditValue, lineEnd: string): string {
  const first = node.children?.[0]
  if (!Array.isArray(value) || value.length === 0 || !first) return JSON.stringify(value)
  if (!text.slice(node.offset, first.offset).includes('\n'))
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  const margin = lineEnd + indentOf(text, first.offset)
  return `[${value.map((item) => margin + JSON.stringify(item)).join(',')}${lineEnd}${indentOf(text, node.offset + node.length - 1)}]`
}

function rootOf(text: string): Node {
  const root = parseTree(text)
  if (root?.type !== 'object') throw new CannotEdit('unreadable')
  return root
}
