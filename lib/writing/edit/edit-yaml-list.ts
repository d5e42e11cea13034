import { isScalar, type YAMLSeq } from 'yaml'
import { CannotEdit, indentOf, linesOf, splice } from '../document/edit-value'
import type { Quotes } from '../style/house-style'
import { yamlText } from '../style/write-value'
import type { YamlPair } from './yaml-pairs'

type ListEdit = { node: YAMLSeq; pair: YamlPair; values: readonly string[]; quotes: Quotes; lineEnd: string }

/** The text with another list in the place of one: items that stay are taken as they are written. */
export function editYamlList(text: string, { node, pair, values, quotes: wanted, lineEnd }: ListEdit): string {
  const items = node.items.map((item) => {
    if (!isScalar(item) || !item.range) throw new CannotEdit('another-kind')
    return { value: String(item.value), start: item.range[0], end: item.range[1], type: item.type }
  })
  const first = items[0]?.type
  const quotes = first === 'QUOTE_DOUBLE' ? 'double' : first === 'QUOTE_SINGLE' ? 'single' : wanted
  const [start = 0, end = 0] = node.range ?? []

  if (node.flow) {
    const inside = text.slice(start, end)
    if (inside.includes('\n')) throw new CannotEdit('layout')
    if (values.length === 0) return splice(text, { start, end }, '[]')
    const written = keep(items.map((item) => ({ value: item.value, written: text.slice(item.start, item.end) })))
    const space = /^\[ /.test(inside) ? ' ' : ''
    const list = values.map((value) => written(value) ?? yamlText(value, quotes, 'inline'))
    return splice(text, { start, end }, `[${space}${list.join(', ')}${space}]`)
  }

  const lines = items.map((item) => linesOf(text, item))
  const from = lines[0]?.start ?? start
  const to = lines.at(-1)?.end ?? end
  const colon = text.indexOf(':', pair.key.range?.[1] ?? 0)
  // `- a` on the line of its key, or two on one line
  if (from <= colon || lines.some((line, index) => index > 0 && line.start < (lines[index - 1]?.end ?? 0))) {
    throw new CannotEdit('layout')
  }
  if (values.length === 0) return splice(text, { start: colon + 1, end: to }, ` []${lineEnd}`)
  const blocks = lines.map((line, index) => text.slice(line.start, lines[index + 1]?.start ?? to))
  const written = keep(items.map((item, index) => ({ value: item.value, written: blocks[index] ?? '' })))
  const dash = `${indentOf(text, from)}- `
  const list = values.map((value) => written(value) ?? `${dash}${yamlText(value, quotes)}${lineEnd}`)
  return splice(text, { start: from, end: to }, list.join(''))
}

/** Gives out each item once, in the order of the old list. */
function keep(items: { value: string; written: string }[]): (value: string) => string | undefined {
  const left = [...items]
  return (value) => {
    const at = left.findIndex((item) => item.value === value)
    return at < 0 ? undefined : left.splice(at, 1)[0]?.written
  }
}
