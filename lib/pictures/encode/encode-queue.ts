import sharp from 'sharp'

/**
 * Two pictures at a time, each on one thread: together they fill two processors, and the memory stays that of two
 * pictures however many a site has.
 */
const lanes = 2

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
