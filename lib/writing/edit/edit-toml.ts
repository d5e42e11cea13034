import { patch } from '@decimalturn/toml-patch'
import type { AST } from 'toml-eslint-parser'
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
import type { PostStyle } from '../style/post-style'
import { tomlValue } from '../style/write-value'
import { type TomlPair, tomlPairs } from './toml-pairs'

const dateLike = /^\d{4}-\d\d-\d\d[\dTt :.+\-Zz]*$/

/** Sets a key of a TOML text, in its place and its manner; a new one stands last of those outside tables. */
export function setToml(text: string, path: KeyPath, value: EditValue, style: PostStyle): EditedText {
  const pairs = tomlPairs(text)
  const pair = pairs.find((one) => isSame(one.path, path))
  if (!pair && pairs.some((one) => isSame(one.path.slice(0, path.length), path))) throw new CannotEdit('another-kind')
  if (!pair)
    return path.length === 1 ? addToml(text, path[0], value, style, pairs) : addToTable(text, path, value, style, pairs)
  const { node } = pair
  const place = placeOf(pair)
  if (node.type === 'TOMLValue' && isDate(node.kind)) {
    // Written without quotes it stays a date; the proof finds out whether it is one.
    if (typeof value !== 'string' || !dateLike.test(value)) throw new CannotEdit('not-a-date')
    return { text: splice(text, rangeOf(node), value), place }
  }
  if (node.type === 'TOMLInlineTable' || (node.type === 'TOMLArray' && !isTextList(value)))
    throw new CannotEdit('another-kind')
  // `tags = []`, or `tags = "LLM"`, one that grows into a list
  const isNewList = node.type === 'TOMLValue' || (node.type === 'TOMLArray' && node.elements.length === 0)
  if (isNewList && isTextList(value)) {
    const written = tomlValue(value, style.array, style.quotes(path[0]), style.lineEnd)
    return { text: splice(text, rangeOf(node), written), place }
  }
  return { text: splice(text, rangeOf(node), patchedValue(text.slice(...node.range), value)), place }
}

export function removeToml(text: string, path: KeyPath): EditedText {
  const pair = tomlPairs(text).find((one) => isSame(one.path, path))
  if (!pair) throw new CannotEdit('layout')
  const place = placeOf(pair)
  return { text: splice(text, linesOf(text, place), ''), place }
}

function addToml(
  text: string,
  key: string,
  value: EditValue,
  style: PostStyle,
  pairs: readonly TomlPair[],
): EditedText {
  const last = pairs.findLast(({ inTable }) => !inTable)
  const firstTable = text.search(/^[ \t]*\[/m)
  const at = last ? linesOf(text, placeOf(last)).end : firstTable < 0 ? text.length : firstTable
  return { text: splice(text, { start: at, end: at }, lineOf(key, value, style)), place: null }
}

/** The package sees the value alone, so that it can't mend anything else. */
function patchedValue(written: string, value: EditValue): string {
  const isMixed = /\r\n/.test(written) && /(?<!\r)\n/.test(written)
  if (isMixed) throw new CannotEdit('layout')
  return patch(`x = ${written}`, { x: Array.isArray(value) ? [...value] : value })
    .replace(/^x = /, '')
    .trimEnd()
}

/** A key after the others of its table, or in a new table at the end. */
function addToTable(text: string, path: KeyPath, value: EditValue, style: PostStyle, pairs: readonly TomlPair[]) {
  const table = path.slice(0, -1)
  const line = lineOf(path.at(-1) as string, value, style)
  const beside = pairs.filter((pair) => isSame(pair.path.slice(0, -1), table))
  const last = beside.findLast(({ inTable }) => inTable)
  if (beside.length > 0 && !last) throw new CannotEdit('layout')
  if (!last) return { text: `${text}[${table.map(nameOf).join('.')}]${style.lineEnd}${line}`, place: null }
  const at = linesOf(text, placeOf(last)).end
  return { text: splice(text, { start: at, end: at }, indentOf(text, last.start) + line), place: null }
}

function lineOf(key: string, value: EditValue, style: PostStyle): string {
  const isBareDate = key === 'date' && !style.isDateText && typeof value === 'string'
  if (isBareDate && !dateLike.test(value)) throw new CannotEdit('not-a-date')
  const written = isBareDate ? value : tomlValue(value, style.array, style.quotes(key), style.lineEnd)
  return `${nameOf(key)} = ${written}${style.lineEnd}`
}

function nameOf(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key)
}

function placeOf({ start, node }: TomlPair): Place {
  return { start, end: node.range[1] }
}

function rangeOf({ range: [start, end] }: AST.TOMLContentNode): Place {
  return { start, end }
}

function isDate(kind: AST.TOMLValue['kind']): boolean {
  return kind.includes('date')
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}
