import { environment } from './environment'
import type { Problem } from './problems'

/** What STRICT and KEEP_GOING make of the problems: warnings become errors, or errors that no page is lost by become warnings. */
export function applySwitches(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    if (problem.severity === 'warning') return environment.STRICT ? { ...problem, severity: 'error' } : problem
    return environment.KEEP_GOING && (problem.canShow || problem.canPass)
      ? { ...problem, severity: 'warning' }
      : problem
  })
}
