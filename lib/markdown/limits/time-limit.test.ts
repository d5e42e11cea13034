import { expect, test } from 'vitest'
import { TooSlow, withTimeBudget } from './time-limit'

const forever = () => {
  for (;;);
}

test('work that never ends is ended, and told with its limit', async () => {
  await expect(withTimeBudget(async (inTime) => inTime(forever), 0.2)).rejects.toThrow(new TooSlow(0.2))
})

test('the pieces of one post share its budget', async () => {
  const pieces = withTimeBudget(async (inTime) => {
    for (let piece = 0; piece < 1000; piece++) inTime(() => spin(0.02))
  }, 0.2)
  await expect(pieces).rejects.toThrow('post takes longer than 0.2 seconds of processor time to read')
})

test('what waits for a busy machine is no slow text: it is done again with more of the clock', async () => {
  let times = 0
  const done = await withTimeBudget(async (inTime) => {
    times++
    return inTime(() => {
      sleep(300)
      return 'done'
    })
  }, 0.2)
  expect(done).toBe('done')
  expect(times).toBe(2)
})

test('work in time passes, and so does its own error', async () => {
  expect(await withTimeBudget(async (inTime) => inTime(() => 'done'))).toBe('done')
  const failing = withTimeBudget(async (inTime) =>
    inTime(() => {
      throw new TypeError('mine')
    }),
  )
  await expect(failing).rejects.toThrow(TypeError)
})

function spin(seconds: number): void {
  const before = process.cpuUsage()
  for (;;) if (process.cpuUsage(before).user > seconds * 1e6) return
}

/** Waits without processor time, but in steps, as V8 stops a script only between two of them. */
function sleep(milliseconds: number): void {
  const end = performance.now() + milliseconds
  const cell = new Int32Array(new SharedArrayBuffer(4))
  while (performance.now() < end) Atomics.wait(cell, 0, 0, 10)
}
