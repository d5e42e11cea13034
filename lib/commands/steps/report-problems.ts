import { environment } from '../../base/environment'
import { foldProblems, formatTold } from '../../base/fold-problems'
import { type Problem, sortProblems } from '../../base/problems'
import { countUnknown } from '../../build/read/shortcode-templates'

/** Prints the problems of a run, sorted: one line for each kind and file, or all of them. True when the run may go on. */
export function reportProblems(problems: readonly Problem[]): boolean {
  const sorted = sortProblems(problems)
  const told = environment.VERBOSE ? sorted.map((problem) => ({ problem, others: [] })) : foldProblems(sorted)
  const errors = sorted.filter((problem) => problem.severity === 'error').length
  const warnings = sorted.length - errors
  for (const one of told) process.stderr.write(`${formatTold(one)}\n`)
  const unknown = countUnknown(sorted)
  const shown = errors === 0 ? ', each shown by what its call says' : ''
  if (unknown.length > 0) process.stderr.write(`unknown shortcodes${shown}: ${unknown.join(', ')}\n`)
  const folded = told.length < sorted.length ? ` in ${count(told.length, 'line')} (each by itself: --verbose)` : ''
  if (sorted.length > 0) process.stderr.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}${folded}\n`)
  return errors === 0
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
