import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { previewQueue } from './preview-queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function openQueue() {
  const asked: { answer: (text: string) => void; fail: () => void }[] = []
  const told: string[] = []
  const queue = previewQueue<string>({
    pause: 300,
    ask: () => new Promise((answer, fail) => void asked.push({ answer, fail: () => fail(new Error('down')) })),
    onAnswer: (answer) => void told.push(answer),
    onFailure: () => void told.push('failed'),
  })
  return { queue, asked, told }
}

test('it is asked once after a pause, however much was typed before', async () => {
  const { queue, asked } = openQueue()
  queue.soon()
  await vi.advanceTimersByTimeAsync(200)
  queue.soon()
  await vi.advanceTimersByTimeAsync(299)
  expect(asked).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(1)
})

test('never two are under way: what was typed meanwhile is asked when the first is answered', async () => {
  const { queue, asked, told } = openQueue()
  queue.soon()
  await vi.advanceTimersByTimeAsync(300)
  queue.soon()
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toHaveLength(1)
  asked[0]?.answer('one')
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(2)
  asked[1]?.fail()
  await vi.advanceTimersByTimeAsync(0)
  expect(told).toEqual(['one', 'failed'])
})

test('who has left is told nothing', async () => {
  const { queue, asked, told } = openQueue()
  queue.soon()
  await vi.advanceTimersByTimeAsync(300)
  queue.stop()
  asked[0]?.answer('late')
  await vi.advanceTimersByTimeAsync(0)
  expect(told).toEqual([])
})
