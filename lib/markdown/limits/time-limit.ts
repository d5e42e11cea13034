import { createContext, Script } from 'node:vm'
import type { Finding } from '../source/report'

/** The slowest text that the other limits leave takes six seconds; the rest is for a busy machine. */
const longest = 60

/** What a busy machine may cause is not the text's own: such a result must not be kept. */
export const timeCode = 'time-limit'

const context = createContext({ work: null })
const call = new Script('work()')

/** The time for one post is over. */
export class TooSlow extends Error {
  constructor(seconds: number) {
    super(`post takes longer than ${seconds} seconds to read`)
  }
}

/** A budget of time for one post: each piece of work given to it is ended by V8 when the budget is spent. */
export function timeBudget(seconds = longest): <T>(work: () => T) => T {
  const end = performance.now() + seconds * 1000
  return (work) => {
    context.work = work
    try {
      // A parser has no place at which it could be asked to stop, but a script may have a timeout.
      return call.runInContext(context, { timeout: Math.max(1, Math.ceil(end - performance.now())) })
    } catch (error) {
      throw isTimeout(error) ? new TooSlow(seconds) : error
    } finally {
      context.work = null
    }
  }
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

export function tooSlowProblem({ message }: TooSlow): Pick<Finding, 'code' | 'message' | 'remedy'> {
  return { code: timeCode, message, remedy: 'make two posts of it' }
}
