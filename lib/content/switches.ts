import type { Problem } from '../problems'

/** STRICT=1 and KEEP_GOING=1 for a whole run, as environment variables or as `--strict` and `--keep-going` of a command. */
export const isStrict = isOn('STRICT', '--strict')
export const keepsGoing = isOn('KEEP_GOING', '--keep-going')
/** VERBOSE=1 or `--verbose`: every problem has its own line. */
export const tellsAll = isOn('VERBOSE', '--verbose')

/** What the switches make of the problems: warnings become errors, or errors that no page is lost by become warnings. */
export function applySwitches(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    if (problem.severity === 'warning') return isStrict ? { ...problem, severity: 'error' } : problem
    return keepsGoing && (problem.canShow || problem.canPass) ? { ...problem, severity: 'warning' } : problem
  })
}

function isOn(variable: string, option: string): boolean {
  // Set for the processes that this one starts: `npm start -- --strict` reaches the content step.
  if (process.argv.includes(option)) process.env[variable] = '1'
  return /^(1|true|yes)$/i.test(process.env[variable] ?? '')
}
