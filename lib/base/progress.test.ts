import { expect, test } from 'vitest'
import { openProgress } from './progress'

function run(isTTY: boolean, times: readonly number[]): string {
  let clock = 0
  let text = ''
  const write = (piece: string | Uint8Array) => {
    text += piece
    return true
  }
  const progress = openProgress({ ko: '그림', en: 'pictures' }, { out: { isTTY, write } as never, now: () => clock })
  for (const [at, time] of times.entries()) {
    clock = time
    progress.tell(at + 1, times.length)
  }
  progress.end()
  return text
}

test('a terminal has one line, which is gone when the work is done', () => {
  expect(run(true, [0, 50, 200])).toBe(
    '\r\u001b[K그림 1/3 · pictures 1 of 3\r\u001b[K그림 3/3 · pictures 3 of 3\r\u001b[K',
  )
})

test('a log has a line now and then, and none for a short job', () => {
  expect(run(false, [100, 11_000, 12_000, 22_000])).toBe('그림 2/4 · pictures 2 of 4\n그림 4/4 · pictures 4 of 4\n')
  expect(run(false, [100, 200])).toBe('')
})
