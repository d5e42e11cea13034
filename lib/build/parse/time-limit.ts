/** Processor time, of which an honest post takes a tenth of a second; with what comes after it, five are promised. */
const longest = 4

/** How often it is looked, in milliseconds. */
const pause = 250

/** The processor time for one piece of work is over. */
export class TooSlow extends Error {
  constructor(readonly seconds: number) {
    super(`takes longer than ${seconds} seconds of processor time`)
  }
}

/** A cell that the thread sets when it begins: what it needs for itself before is no work. */
export type Begun = Int32Array<SharedArrayBuffer>

export type TimeLimit = {
  /**
   * Work in another thread, which ends when the signal says so; throws TooSlow then. A thread's processor time can't be
   * asked, so that of the process is dealt out evenly to the work that is running: a busy machine makes nothing slow.
   */
  watch<T>(work: (signal: AbortSignal, begun: Begun) => Promise<T>): Promise<T>
}

type Watched = { spent: number; begun: Begun; controller: AbortController }

export function openTimeLimit(seconds = longest): TimeLimit {
  const running = new Set<Watched>()
  let timer: NodeJS.Timeout | undefined
  let before = process.cpuUsage()

  function look(): void {
    const { user, system } = process.cpuUsage(before)
    before = process.cpuUsage()
    const begun = [...running].filter((one) => Atomics.load(one.begun, 0) === 1)
    for (const one of begun) one.spent += (user + system) / 1e6 / begun.length
    const slow = begun.find(({ spent }) => spent > seconds)
    // What has ended while this thread was busy is heard of first.
    if (slow) setImmediate(() => running.has(slow) && end(slow))
  }

  /** What ran beside it may have been given a part of its time. */
  function end(slow: Watched): void {
    slow.controller.abort()
    for (const one of running) one.spent = 0
  }

  return {
    async watch(work) {
      const controller = new AbortController()
      const one: Watched = { spent: 0, begun: new Int32Array(new SharedArrayBuffer(4)), controller }
      if (running.size === 0) {
        before = process.cpuUsage()
        timer = setInterval(look, pause)
      }
      running.add(one)
      try {
        return await work(controller.signal, one.begun)
      } catch (error) {
        throw controller.signal.aborted ? new TooSlow(seconds) : error
      } finally {
        running.delete(one)
        if (running.size === 0) clearInterval(timer)
      }
    },
  }
}
