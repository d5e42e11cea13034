import { availableParallelism } from 'node:os'
import sharp from 'sharp'

/**
 * As many pictures at a time as processors, each on one thread, but never more than four: the memory stays that of so
 * many pictures, however many a site has.
 */
const lanes = Math.min(4, availableParallelism())

sharp.cache(false)
sharp.concurrency(1)

let running = 0
const waiting: (() => void)[] = []

export async function inQueue<T>(job: () => Promise<T>): Promise<T> {
  if (running >= lanes) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await job()
  } finally {
    // The place goes to the next in line, or is given back.
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
