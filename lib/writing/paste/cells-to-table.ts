/** Cells of a spreadsheet as its plain text has them: tabs between cells, quotes around one with a line end in it. */
export function readCells(text: string): string[][] | null {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    // a quote in the middle of a cell is only a quote
    if (!found) return null
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== '\t' && cell.lastIndex < text.length) rows.push([])
    else if (end === '\t' && cell.lastIndex === text.length) rows.at(-1)?.push('')
  }
  const width = rows[0]?.length ?? 0
  const isTable = rows.length > 1 && width > 1 && rows.every((row) => row.length === width)
  return isTable ? rows : null
}

/** Rows as a table, the first as its head; null for a text that is no table. */
export function cellsToTable(text: string): string | null {
  const rows = readCells(text)
  if (!rows) return null
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head = [], ...others] = rows.map((row) => row.map(cellText))
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n')
}

/** What would be a mark is escaped: in a spreadsheet a star is a star. */
function cellText(cell: string): string {
  return cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|*_`<[\]~$]/g, '\\$&')
}
