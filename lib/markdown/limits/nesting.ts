import { quotePrefix } from '../source/code-lines'
import type { ReportLimit } from './report-limit'

const deepest = 20

/** Lists and quotations within each other, counted from the margins alone; code is skipped. */
export function nestingProblems(lines: string[], isCode: readonly boolean[], report: ReportLimit): void {
  let items: number[] = []
  for (const [index, line] of lines.entries()) {
    if (isCode[index] && isCode[index - 1]) continue
    const { quotes, at } = quotePrefix(line)
    if (quotes > deepest) report(index, 1, `block quote nested deeper than ${deepest}`)
    if (markersOf(line) > 2 * deepest) report(index, 1, `list nested deeper than ${deepest}`)
    const rest = line.slice(at)
    if (rest.trim() === '') continue
    items = openItems(items, rest)
    if (items.length > deepest) report(index, at + rest.search(/\S/) + 1, `list nested deeper than ${deepest}`)
  }
}

/** Quotations and items in turn on one line: `> - > - a`. */
function markersOf(line: string): number {
  const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line)?.[0] ?? ''
  return prefix.match(/[^\s\d]/g)?.length ?? 0
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
