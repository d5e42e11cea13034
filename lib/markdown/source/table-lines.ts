/** Where a paragraph's lines become a table, as goldmark reads them: `at` is the header, which lacks `missing` cells. */
export function tableStart(lines: readonly string[]): { at: number; missing: number } | null {
  for (const [index, line] of lines.entries()) {
    const columns = index > 0 && line.includes('-') ? delimitedColumns(line) : 0
    if (columns === 0) continue
    const missing = columns - cellsOf(lines[index - 1] ?? '').length
    return missing < 0 ? null : { at: index - 1, missing }
  }
  return null
}

/** `|---|:-:|` has two; 0 for a line that parts no header from its rows. */
export function delimitedColumns(line: string): number {
  const text = line.trim()
  if (/[^\s|:-]/.test(text) || /^-+$/.test(text)) return 0
  const cells = cellsOf(text)
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? cells.length : 0
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
}
