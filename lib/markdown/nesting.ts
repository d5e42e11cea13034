import type { ReportLimit } from './limits'

const deepest = 20

/** Lists and quotations within each other, counted from the margins alone; code fences are skipped. */
export function nestingProblems(lines: string[], report: ReportLimit): void {
  let items: number[] = []
  let fence: string | null = null
  for (const [index, line] of lines.entries()) {
    if (fence) {
      if (closes(line, fence)) fence = null
      continue
    }
    const { quotes, at } = quotePrefix(line)
    if (quotes > deepest) report(index, 1, `block quote nested deeper than ${deepest}`)
    const rest = line.slice(at)
    if (rest.trim() === '') continue
    items = openItems(items, rest)
    if (items.length > deepest) report(index, at + rest.search(/\S/) + 1, `list nested deeper than ${deepest}`)
    fence = /^\s*(?:(?:[-+*]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(rest)?.[1] ?? null
    if (fence?.startsWith('`') && rest.slice(rest.indexOf(fence) + fence.length).includes('`')) fence = null
  }
}

/** `> > >` at the start of a line: how many, and where the rest begins. */
function quotePrefix(line: string): { quotes: number; at: number } {
  let quotes = 0
  let at = 0
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '>') {
      quotes++
      at = index + 1
    } else if (line[index] !== ' ' && line[index] !== '\t') break
  }
  return { quotes, at }
}

/** The columns at which the content of each open item begins. */
function openItems(items: number[], line: string): number[] {
  const marker = /[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)[ \t]?/y
  const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length
  const open = items.filter((column) => column <= indent)
  marker.lastIndex = 0
  while (open.length <= deepest) {
    const before = marker.lastIndex
    if (!marker.test(line)) break
    if (marker.lastIndex === before) break
    open.push(before === 0 ? indent + marker.lastIndex - /^[ \t]*/.exec(line)![0].length : marker.lastIndex)
  }
  return open
}

function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[\s>]*/, '').trimEnd()
  return bare.length >= fence.length && bare === fence[0]!.repeat(bare.length)
}
