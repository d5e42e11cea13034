/** A place in a file the author wrote: path relative to the site's folder, line and column counted from 1, in characters. */
export type Place = { file: string; line: number; column: number }

/**
 * Something wrong in the author's files. An error stops the build; a warning does where STRICT is on.
 * `code` is a stable kebab-case name for tests and switches ("unknown-shortcode").
 * `canShow` marks an error that KEEP_GOING shows in its place as well as it can, `canPass` one with which the page
 * stands without that, mostly because Hugo has passed it over: both become warnings then.
 * `cause` is the same for problems of many places that one remedy mends.
 */
export type Problem = Place & {
  severity: 'error' | 'warning'
  code: string
  message: string
  remedy?: string
  canShow?: boolean
  canPass?: boolean
  cause?: string
}

/** What is found wrong where its place is not known; without a severity, its finder's caller has one. */
export type Fault = Pick<Problem, 'code' | 'message' | 'remedy' | 'canShow' | 'cause'> & {
  severity?: Problem['severity']
}

/** `content/posts/hello.md:3:1: date is missing (add: date = "2026-01-31")` */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const remedy = problem.remedy ? ` (${problem.remedy})` : ''
  const label = problem.severity === 'warning' ? 'warning: ' : ''
  return `${place}: ${label}${problem.message}${remedy}`
}

/** Sorted by file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) seen.set(formatProblem(problem), problem)
  return [...seen.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
