import type { Root } from 'mdast'
import { visit } from '../../base/visit'
import { placeOf, type Report } from '../source/report'

/**
 * A row with more cells than its table has columns loses the rest, by GFM's rule and so in Hugo. Mostly a `|` inside code
 * or a formula: `P(A|B)`.
 */
export function remarkSpareCells(report: Report) {
  return (root: Root) => {
    visit(root, 'table', (table) => {
      const columns = table.children[0]?.children.length ?? 0
      for (const row of table.children.slice(1)) {
        const spare = row.children[columns]
        if (!spare) continue
        report({
          ...placeOf(spare),
          severity: 'warning',
          code: 'spare-cells',
          message: `table row has ${row.children.length} cells for ${columns} columns, and the rest is not shown`,
          remedy: 'for the sign itself write \\|, in a formula \\mid or \\vert',
        })
      }
    })
  }
}
