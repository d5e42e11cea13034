import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { type Begun, openTimeLimit, TooSlow } from './time-limit'

/** A thread that begins, does that and says so. */
function inThread(code: string) {
  return (signal: AbortSignal, begun: Begun) =>
    new Promise<string>((resolve, reject) => {
      const text = `const { workerData, parentPort } = require('node:worker_threads')
        Atomics.store(workerData, 0, 1)
        ${code}
        parentPort.postMessage('done')`
      const worker = new Worker(text, { eval: true, workerData: begun })
      worker.once('message', resolve)
      worker.once('error', reject)
      signal.addEventListener('abort', () => {
        worker.terminate()
        reject(new Error('ended'))
      })
    })
}

const sleep = (milliseconds: number) => `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});`

test('work that never ends is ended, and told with its limit', async () => {
  await expect(openTimeLimit(0.3).watch(inThread('for (;;);'))).rejects.toThrow(new TooSlow(0.3))
})

test('what waits for a busy machine is no slow work', async () => {
  expect(await openTimeLimit(0.3).watch(inThread(sleep(1500)))).toBe('done')
})

test('work beside what never ends goes on', async () => {
  const limit = openTimeLimit(0.3)
  const [slow, other] = await Promise.allSettled([
    limit.watch(inThread('for (;;);')),
    limit.watch(inThread(sleep(800))),
  ])
  expect(slow).toMatchObject({ status: 'rejected', reason: new TooSlow(0.3) })
  expect(other).toEqual({ status: 'fulfilled', value: 'done' })
})

test('a thread that has not begun has all its time before it', async () => {
  const limit = openTimeLimit(0.3)
  const late = (signal: AbortSignal, begun: Begun) => {
    const spin = 'const start = Date.now(); while (Date.now() - start < 1000);'
    return inThread(`Atomics.store(workerData, 0, 0); ${spin}`)(signal, begun)
  }
  expect(await limit.watch(late)).toBe('done')
})

test('its own error passes', async () => {
  await expect(openTimeLimit().watch(inThread("throw new TypeError('mine')"))).rejects.toThrow('mine')
})
