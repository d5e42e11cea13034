import { expect, test } from 'vitest'
import { weightsFile } from '../build/givens'
import expected from './expected.json' with { type: 'json' }
import { run } from './run'
import { ahead, decode, encode, symbolOf } from './symbols'
import { readWeights } from './weights'

const file = new Uint8Array(weightsFile())
const weights = readWeights(file.buffer)

test('the weights are 250 KiB at most', () => expect(file.length).toBeLessThanOrEqual(250 * 1024))

test('a text is read by its consonants and vowels, and comes back', () => {
  expect(encode('값')).toHaveLength(3)
  expect(decode(encode('언어 모델, BERT 2018.'))).toBe('언어 모델, bert 2018.')
})

// Rounded to four places there; sums of float32 in another order here.
test.each(expected)('says of “$text” what its trainer says ($exercise)', ({ text, exercise, logits, attention }) => {
  const isAhead = exercise === symbolOf(ahead)
  const numbers = [isAhead ? ahead : 1, ...encode(text)]
  const own = run(weights, numbers, (from, to) => !isAhead || to <= from)
  const last = own.logits.at(-1) as Float32Array
  expect(Math.max(...logits.map((value, at) => Math.abs(value - (last[at] as number))))).toBeLessThan(0.001)
  const row = own.attention.at(-1)?.[0]?.at(-1) ?? []
  expect(Math.max(...attention.map((value, at) => Math.abs(value - (row[at] as number))))).toBeLessThan(0.0001)
})

test('what comes later changes nothing of what was said before it', () => {
  const causal = (from: number, to: number) => to <= from
  const [short, long] = ['언어', '언어 모델'].map(
    (text) => run(weights, [ahead, ...encode(text)], causal).logits[2] as Float32Array,
  )
  expect(long).toEqual(short)
})
