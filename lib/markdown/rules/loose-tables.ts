import type { Paragraph, Parents, Root, RootContent, Table } from 'mdast'
import { SKIP, visit } from '../../base/visit'
import type { Spot } from '../../record/parsed-post'
import { linkDefinitions } from '../calls/place/inner-markdown'
import { withPlacesOf } from '../source/author-places'
import { MappedText } from '../source/positions'
import { tableStart } from '../source/table-lines'

type Block = { node: Paragraph | Table; parent: Parents }
/** Blocks that are to be read as one table, and the lines of them that stand before it. */
type LooseTable = { blocks: Block[]; before: MappedText[]; rows: MappedText[] }

/**
 * Tables that goldmark makes of a paragraph's lines and that micromark's stricter rule leaves as pipes: a header with
 * fewer cells than its delimiter row has, and lines without the margin of the list item or quotation that they
 * continue.
 */
export function looseTables(root: Root, text: MappedText): LooseTable[] {
  const found = new Set<LooseTable>()
  let last: { block: Block; table: LooseTable } | null = null
  visit(root, (node, _, parent) => {
    if ((node.type !== 'paragraph' && node.type !== 'table') || !parent) return
    const block: Block = { node, parent }
    const lines = linesOf(node, text)
    if (last && continues(block, last.block)) {
      last.table.blocks.push(block)
      last.table.rows.push(...lines.map(asRow))
      found.add(last.table)
      last.block = block
    } else if (node.type === 'table') {
      last = { block, table: { blocks: [block], before: [], rows: lines.map(asRow) } }
    } else {
      const table = tableIn(block, lines)
      if (table) found.add(table)
      last = null
    }
    return SKIP
  })
  return [...found]
}

/** Writes loose tables as micromark's rule wants them, parses them, all at once, and puts them in their places. */
export function readLooseTables(
  tables: readonly LooseTable[],
  text: MappedText,
  parse: (text: MappedText) => Root,
  spotOf: (offset: number) => Spot,
): void {
  if (tables.length === 0) return
  const texts = tables.map(({ before, rows }) =>
    MappedText.join([...before, ...(before.length > 0 ? [added('\n')] : []), ...rows, added('\n')]),
  )
  const written = MappedText.join([...texts, added(linkDefinitions(text.text).join('\n\n'))])
  const parsed = parse(written)
  let end = 0
  const read = texts.map((one) => {
    const start = end
    end += one.text.length
    return parsed.children.filter(({ position }) => isWithin(position?.start.offset ?? -1, start, end))
  })
  withPlacesOf(written, parsed, spotOf)
  for (const [index, { blocks, before }] of tables.entries()) {
    const nodes = read[index] ?? []
    const expected = before.length > 0 ? 'paragraph table' : 'table'
    // Else a line is a heading or an item now, which its margin alone kept from being one.
    if (nodes.map(({ type }) => type).join(' ') === expected) replace(blocks, nodes)
  }
}

function added(text: string): MappedText {
  return MappedText.standIn(text, 0, 0)
}

function isWithin(offset: number, start: number, end: number): boolean {
  return offset >= start && offset < end
}

function replace(blocks: readonly Block[], nodes: readonly RootContent[]): void {
  for (const [index, { node, parent }] of blocks.entries()) {
    const siblings = parent.children as RootContent[]
    siblings.splice(siblings.indexOf(node), 1, ...(index === 0 ? nodes : []))
  }
}

/**
 * A line right below a table, but out of its item or quotation, is a row of it. What opens an item, a quotation or a
 * footnote of its own ends the table.
 */
function continues({ node, parent }: Block, table: Block): boolean {
  if (node.position?.start.line !== (table.node.position?.end.line ?? 0) + 1) return false
  return parent !== table.parent && holds(parent, table.node)
}

function holds(outer: Parents, { position }: Block['node']): boolean {
  const start = position?.start.offset ?? -1
  return isWithin(start, outer.position?.start.offset ?? 0, outer.position?.end.offset ?? 0)
}

function tableIn(block: Block, lines: readonly MappedText[]): LooseTable | null {
  const start = tableStart(lines.map((line) => line.text))
  if (!start) return null
  const [header, ...rows] = lines.slice(start.at).map(asRow)
  return {
    blocks: [block],
    before: lines.slice(0, start.at).map((line) => MappedText.join([line, added('\n')])),
    rows: [padded(header as MappedText, start.missing), ...rows],
  }
}

/** The lines of a block without the margins of what it stands in. */
function linesOf({ position }: Block['node'], text: MappedText): MappedText[] {
  const end = position?.end.offset ?? 0
  let from = position?.start.offset ?? 0
  const lines: MappedText[] = []
  while (from < end) {
    const next = text.text.indexOf('\n', from)
    const to = next < 0 ? end : Math.min(next, end)
    const margin = /^[\s>]*/.exec(text.text.slice(from, to))?.[0].length ?? 0
    lines.push(text.slice(from + margin, to))
    from = to + 1
  }
  return lines
}

/** With its first pipe: then it is a row, whatever its words begin with. */
function asRow(line: MappedText): MappedText {
  return MappedText.join([...(line.text.startsWith('|') ? [] : [added('|')]), line, added('\n')])
}

function padded(row: MappedText, missing: number): MappedText {
  if (missing === 0) return row
  const end = row.text.replace(/(?<!\\)\|?\s*$/, '').length
  return MappedText.join([row.slice(0, end), added(`${' |'.repeat(missing + 1)}\n`)])
}
