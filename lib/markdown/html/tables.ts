import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from '../../base/visit'
import type { TextWords } from '../../record/text-words'
import { say } from '../../words/words'

/** `1,234`  `95%`  `약 3.5배`  `12 ms`  `₩1,000`  `1e-3`  `2~3` */
const number =
  /^(?:약\s*|[<>≤≥≈~±]\s*)?[-+−]?[$₩€£¥]?\d[\d,.]*(?:e[-+]?\d+)?(?:\s*[~–-]\s*\d[\d,.]*)?\s*(?:[%‰°×]|[A-Za-zµ가-힣][A-Za-z가-힣/²³%]{0,3})?$/
const nothing = /^(?:[-–—]|n\/?a|없음|해당\s*없음)?$/i

/**
 * A table scrolls in a box of its own, which the keyboard can reach. Columns of numbers are marked (`num`), so that
 * their digits stand under each other, unless the author aligned the column.
 */
export function rehypeTables(words: Pick<TextWords, 'table' | 'tableOf' | 'again'>) {
  return (tree: Root) => {
    const labels = new Map<string, number>()
    let heading = ''
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node).trim()
      if (node.tagName !== 'table' || !parent || index === undefined) return
      markNumbers(node)
      const caption = cells(node, 'caption')[0]
      const label = (caption && textOf(caption).trim()) || (heading ? say(words.tableOf, { heading }) : words.table)
      const times = (labels.get(label) ?? 0) + 1
      labels.set(label, times)
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: times > 1 ? say(words.again, { label, number: times }) : label,
        },
        children: [node],
      }
      return SKIP
    })
  }
}

function markNumbers(table: Element): void {
  const rows = cells(table, 'tr').map((row) => row.children.filter((cell): cell is Element => cell.type === 'element'))
  if (rows.some((row) => row.some(({ properties }) => properties.colSpan || properties.rowSpan))) return
  const body = rows.filter((row) => row.some((cell) => cell.tagName === 'td'))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  for (let column = 0; column < columns; column++) {
    const all = rows.flatMap((row) => row[column] ?? [])
    if (all.some(({ properties }) => properties.align)) continue
    const texts = body.flatMap((row) => row.slice(column, column + 1).map(textOf))
    const isNumeric =
      texts.some((text) => number.test(text)) && texts.every((text) => number.test(text) || nothing.test(text))
    if (!isNumeric) continue
    for (const cell of all) {
      const names = cell.properties.className
      cell.properties.className = [...(Array.isArray(names) ? names : []), 'num']
    }
  }
}

/** The table's own rows (or caption), not those of a table inside it. */
function cells(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (child.type !== 'element' || child.tagName === 'table') return []
    return child.tagName === tagName
      ? [child]
      : /^(?:thead|tbody|tfoot)$/.test(child.tagName)
        ? cells(child, tagName)
        : []
  })
}
