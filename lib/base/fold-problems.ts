import { formatProblem, type Problem } from './problems'

/** A problem, and those after it that it stands for. */
export type Told = { problem: Problem; others: Problem[] }

/**
 * Of sorted problems one for each kind and file, so that what one slip does hundreds of times hides nothing else; of
 * those with one cause one for all files. Errors are of one kind only where they say the same: each has to be mended.
 */
export function foldProblems(sorted: readonly Problem[]): Told[] {
  const told = new Map<string, Told>()
  for (const problem of sorted) {
    const kind = kindOf(problem)
    const first = told.get(kind)
    if (first) first.others.push(problem)
    else told.set(kind, { problem, others: [] })
  }
  return [...told.values()]
}

function kindOf({ file, severity, code, message, cause, canShow, canPass }: Problem): string {
  if (cause !== undefined) return JSON.stringify([severity, code, cause])
  const wasError = severity === 'error' || canShow || canPass
  return JSON.stringify([file, severity, code, wasError ? message : ''])
}

const mostLines = 8

/** `a.md:3:1: warning: broken internal link /x (no page or file has this address) [12 of this kind: lines 3, 9, …]` */
export function formatTold({ problem, others }: Told): string {
  if (others.length === 0) return formatProblem(problem)
  const all = [problem, ...others]
  const what = others.every(({ message }) => message === problem.message) ? 'times' : 'of this kind'
  const files = new Set(all.map(({ file }) => file)).size
  const lines = [...new Set(all.map(({ line }) => line))]
  const shown = lines.slice(0, mostLines).join(', ') + (lines.length > mostLines ? ', …' : '')
  const where = files > 1 ? ` in ${files} files` : lines.length > 1 ? `: lines ${shown}` : ' in this line'
  return `${formatProblem(problem)} [${all.length} ${what}${where}]`
}
