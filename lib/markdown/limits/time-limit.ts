import { createContext, Script } from 'node:vm'
import type { Finding } from '../source/report'

/** Processor time, of which an honest post takes a tenth of a second; with what comes after it, five are promised. */
const longest = 4

/** A machine that gives us less than this part of itself, time after time, won't do better. */
const leastShare = 1 / 64

/** A slower machine may have caused it: such a result must not be kept. */
export const timeCode = 'time-limit'

const context = createContext({ work: null })
const call = new Script('work()')

/** The processor time for one post is over. */
export class TooSlow extends Error {
  constructor(seconds: number) {
    super(`post takes longer than ${seconds} seconds of processor time to read`)
  }
}

/** The clock ran out, but a busy machine had other things to do. */
class Interrupted extends Error {}

/** Runs a piece of the work on one post. */
export type InTime = <T>(work: () => T) => T

/**
 * Does the work on one post, whose pieces share a budget of processor time; each is ended by V8 when it is spent. V8
 * counts by the clock, so work to which the machine gave less than its share is done again, with more of the clock:
 * the work must be able to begin anew.
 */
export async function withTimeBudget<T>(work: (inTime: InTime) => Promise<T>, seconds = longest): Promise<T> {
  for (let share = 1; ; share /= 4) {
    try {
      return await work(timeBudget(seconds, share))
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      if (share <= leastShare) throw new TooSlow(seconds)
    }
  }
}

function timeBudget(seconds: number, share: number): InTime {
  let spent = 0
  return (work) => {
    const before = process.cpuUsage()
    const spentNow = () => {
      const { user, system } = process.cpuUsage(before)
      return spent + (user + system) / 1e6
    }
    context.work = work
    try {
      // A parser has no place at which it could be asked to stop, but a script may have a timeout.
      const timeout = Math.max(1, Math.ceil(((seconds - spent) * 1000) / share))
      const result = call.runInContext(context, { timeout })
      if (spentNow() > seconds) throw new TooSlow(seconds)
      return result
    } catch (error) {
      if (!isTimeout(error)) throw error
      // The first thread of a machine that is all ours gets nearly all of the clock.
      throw spentNow() > seconds * 0.75 ? new TooSlow(seconds) : new Interrupted()
    } finally {
      spent = spentNow()
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
