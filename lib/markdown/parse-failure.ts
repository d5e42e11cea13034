import { isSyntaxError, mdxSyntaxProblem } from './mdx-syntax'
import type { Finding } from './report'
import { TooSlow, tooSlowProblem } from './time-limit'

/** Every limit before this one is sharper and knows its place; this is for what none of them has thought of. */
export class TooDeep extends Error {}

/** Why a text has no tree, where that is the text's fault; its line counts from the body's first. */
export function parseFailure(error: unknown, isMdx: boolean): Finding | null {
  if (error instanceof TooSlow) return tooSlowProblem(error)
  if (error instanceof TooDeep || (error instanceof RangeError && /call stack/.test(error.message))) return tooDeep
  return isMdx && isSyntaxError(error) ? mdxSyntaxProblem(error) : null
}

const tooDeep: Finding = {
  line: 1,
  column: 1,
  severity: 'error',
  code: 'limit',
  message: 'lists, quotations, shortcodes or HTML nested too deeply',
}
