import { countUnknown } from '../content/shortcode-templates'
import { formatProblem, type Problem, sortProblems } from '../problems'

/** Prints all problems of a run, sorted. True when the run may go on. */
export function reportProblems(problems: readonly Problem[]): boolean {
  const sorted = sortProblems(problems)
  const errors = sorted.filter((problem) => problem.severity === 'error').length
  const warnings = sorted.length - errors
  for (const problem of sorted) process.stderr.write(`${formatProblem(problem)}\n`)
  const unknown = countUnknown(sorted)
  if (unknown.length > 0) process.stderr.write(`unknown shortcodes: ${unknown.join(', ')}\n`)
  if (sorted.length > 0) process.stderr.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}\n`)
  return errors === 0
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
