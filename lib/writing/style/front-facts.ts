import { parseTOML } from 'toml-eslint-parser'
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { dataText, type PostDocument } from '../document/post-document'
import { type Data, readData } from '../document/read-data'
import type { ArrayLayout, Quotes } from './house-style'

/** What one post's front matter says and how it is written. */
export type FrontFacts = {
  format: 'toml' | 'yaml' | 'json'
  data: Data
  /** of keys with a text or a list of texts */
  quotes: Map<string, Quotes>
  /** of lists that have an item */
  arrays: ArrayLayout[]
  isDateText: boolean
}

/** null where there is no front matter, or none that can be read. */
export function frontFacts(post: PostDocument): FrontFacts | null {
  const { format } = post
  if (format === 'none' || post.fault !== null) return null
  const text = dataText(post)
  const data = readData(format, text)
  if (typeof data === 'string') return null
  const facts: FrontFacts = { format, data, quotes: new Map(), arrays: [], isDateText: format !== 'toml' }
  for (const [key, written, items] of format === 'toml'
    ? tomlValues(text)
    : format === 'yaml'
      ? yamlValues(text)
      : []) {
    const quotes = quotesOf(items?.[0]?.trim() ?? written)
    if (quotes) facts.quotes.set(key, quotes)
    if (key.toLowerCase() === 'date' && format === 'toml') facts.isDateText = quotes !== null
    if (items && items.length > 0) facts.arrays.push(layoutOf(written, format))
  }
  return facts
}

type Written = [key: string, written: string, items: string[] | null]

/** Both parsers throw only on what has been read before. */
function tomlValues(text: string): Written[] {
  return parseTOML(text, { tomlVersion: '1.1' }).body[0].body.flatMap((item): Written[] => {
    if (item.type !== 'TOMLKeyValue' || item.key.keys.length !== 1) return []
    const name = item.key.keys[0]
    const items = item.value.type === 'TOMLArray' ? item.value.elements.map(({ range }) => text.slice(...range)) : null
    const key = name?.type === 'TOMLBare' ? name.name : (name?.value ?? '')
    return [[key, text.slice(...item.value.range), items]]
  })
}

function yamlValues(text: string): Written[] {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return []
  return contents.items.flatMap(({ key, value }): Written[] => {
    if (!isScalar(key) || (!isScalar(value) && !isSeq(value))) return []
    const items = isSeq(value) ? value.items.map((item) => sourceOf(text, item as Node)) : null
    const start = value.range?.[0] ?? 0
    // A list's first line begins with its margin.
    const from = isSeq(value) && !value.flow ? text.lastIndexOf('\n', start - 1) : start
    return [[String(key.value), text.slice(from, value.range?.[1]), items]]
  })
}

function sourceOf(text: string, { range }: Node): string {
  return range ? text.slice(range[0], range[1]) : ''
}

/** null for what is no text: a number, a date of TOML. */
function quotesOf(written: string): Quotes | null {
  if (/^"(?!"")/.test(written)) return 'double'
  if (/^'(?!'')/.test(written)) return 'single'
  return /^(?:[\d[{|>+-]|true$|false$|$)/.test(written) ? null : 'plain'
}

function layoutOf(written: string, format: string): ArrayLayout {
  const isBlock = format === 'yaml' && !written.startsWith('[')
  const margin = /\n([ \t]*)\S/.exec(written)?.[1]
  return {
    form: margin === undefined ? 'inline' : 'lines',
    indent: margin ?? '  ',
    trailingComma: !isBlock && /,\s*\]$/.test(written),
    padded: /^\[ /.test(written),
  }
}
