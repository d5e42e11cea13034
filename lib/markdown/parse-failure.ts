import { BadSyntax } from './mdx/mdx-syntax'
import type { Finding } from './source/report'

/** Every limit before this one is sharper and knows its place; this is for what none of them has thought of. */
export class TooDeep extends Error {}

/**
 * Why a text has no tree. A fault of our own ends no other post's build either, and stands at its text: whoever meets it
 * knows what to send us.
 */
export function parseFailure(error: unknown, bodyLine: number): Finding {
  if (error instanceof BadSyntax) return error.finding
  const start = { line: bodyLine, column: 1, severity: 'error' as const }
  if (error instanceof TooDeep || (error instanceof RangeError && /call stack/.test(error.message))) {
    return { ...start, code: 'limit', message: 'lists, quotations, shortcodes or HTML nested too deeply' }
  }
  return { ...start, ...crashProblem(error) }
}

/** What nobody has foreseen. */
export function crashProblem(error: unknown): Pick<Finding, 'code' | 'message' | 'remedy'> {
  const message = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error)
  return { code: 'crash', message: `this text breaks the engine (${message})`, remedy: 'report it with this file' }
}
