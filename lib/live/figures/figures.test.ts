import { expect, test } from 'vitest'
import { nearestTo, type Trace } from './contexts'
import { dice } from './dice'
import { engineAt } from './engines'
import { exerciseKinds, exerciseOf, signsOf, spansOf } from './exercises'
import { bytesOf, cutBy, gramsOf, jamoOf, learnMerges } from './pieces'
import { chance, fitRewards, preferencesOf, rankingLoss } from './ranking'
import { pick, softmax, topP } from './sampling'
import { chinchillaPlan, kaplanPlan, petaflopDay } from './scaling'
import { computation, countParameters } from './sharing'
import stored from './traces.json' with { type: 'json' }

const signs = signsOf('어제 산 배를 깎아 먹었다. 참 달았다.')

test('a sentence is cut into syllables, Latin words and signs, and the same seed draws the same exercise', () => {
  expect(signsOf('BERT는 읽는다.')).toEqual(['BERT', '는', '읽', '는', '다', '.'])
  for (const kind of exerciseKinds) expect(exerciseOf(kind, signs, 7)).toEqual(exerciseOf(kind, signs, 7))
})

test('how many places teach: all but one, 15 in 100, all, what was cut out with its marks, all, what was cut out with its ends', () => {
  for (let seed = 0; seed < 50; seed++) {
    const taught = (kind: (typeof exerciseKinds)[number]) => exerciseOf(kind, signs, seed).taught
    const cut = spansOf(signs.length, dice(seed)).reduce((sum, [from, to]) => sum + to - from, 0)
    expect(taught('next')).toBe(signs.length - 1)
    expect(taught('masked')).toBe(Math.round(signs.length * 0.15))
    expect(taught('replaced')).toBe(signs.length)
    expect(taught('spans')).toBe(cut + 3)
    expect(taught('infilled')).toBe(signs.length)
    expect(taught('blanks')).toBe(cut + 2)
  }
})

test('of what is chosen some 80 % are hidden, 10 % another and 10 % as they were', () => {
  const sums = { masked: 0, other: 0, same: 0 }
  for (let seed = 0; seed < 4000; seed++) {
    const { fates } = exerciseOf('masked', signs, seed)
    for (const fate of ['masked', 'other', 'same'] as const) sums[fate] += fates?.[fate] ?? 0
  }
  const all = sums.masked + sums.other + sums.same
  expect(sums.masked / all).toBeCloseTo(0.8, 1)
  expect(sums.other / all).toBeCloseTo(0.1, 1)
})

test('what is seen and what is written make up the whole text', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { seen, asked } = exerciseOf('spans', signs, seed)
    const left = seen.filter(({ tone }) => !tone).length + asked.filter((text) => !text.startsWith('⟨')).length
    expect(left).toBe(signs.length)
  }
})

test('Hangul takes three bytes, and as many jamo as it has sounds', () => {
  expect(bytesOf('값')).toEqual(['ea', 'b0', '92'])
  expect(jamoOf('값')).toHaveLength(3)
  expect(jamoOf('값').join('')).toBe('ㄱㅏㅄ')
  expect(jamoOf('가')).toHaveLength(2)
})

test('BPE merges the most frequent neighbours first, and pieces make up the text again', () => {
  const text = '먹었다 먹었고 먹었다 먹는다'
  const merges = learnMerges(text, 10)
  expect(merges[0]).toEqual(['▁', '먹'])
  expect(cutBy(merges, text).join('').replaceAll('▁', ' ')).toBe(text)
  expect(cutBy(merges, text).length).toBeLessThan([...text].length)
  expect(learnMerges('가 나', 10)).toEqual([])
})

test('fastText’s pieces of 먹었다 and 먹었고 are common where the words are', () => {
  expect(gramsOf('먹었다')).toEqual(['<먹었', '먹었다', '었다>', '<먹었다', '먹었다>', '<먹었다>'])
  expect(gramsOf('먹었다').filter((gram) => gramsOf('먹었고').includes(gram))).toEqual(['<먹었'])
})

test('a softmax adds up to one; cold, the likeliest has all, and hot, all have the same', () => {
  expect(softmax([1, 2, 3]).reduce((a, b) => a + b)).toBeCloseTo(1)
  expect(softmax([1, 2, 3])[2]).toBeCloseTo(0.6652, 4)
  expect(softmax([1, 2, 3], 0.05)[2]).toBeCloseTo(1)
  expect(softmax([1, 2, 3], 1000)[0]).toBeCloseTo(1 / 3, 2)
})

test('top-p keeps as few as reach it, and what is kept adds up to one', () => {
  expect(topP([0.5, 0.3, 0.2], 0.5)).toEqual([1, 0, 0])
  expect(topP([0.5, 0.3, 0.2], 0.6).map((share) => Math.round(share * 1000))).toEqual([625, 375, 0])
  expect(topP([0.5, 0.3, 0.2], 1)).toEqual([0.5, 0.3, 0.2])
})

test('a die falls on each place as often as it is likely', () => {
  const roll = dice(1)
  const counts = [0, 0, 0]
  for (let n = 0; n < 10_000; n++) {
    const at = pick([0.7, 0.2, 0.1], roll())
    counts[at] = (counts[at] ?? 0) + 1
  }
  expect((counts[0] ?? 0) / 10_000).toBeCloseTo(0.7, 1)
  expect(pick([0.5, 0.5], 1)).toBeLessThan(2)
})

test('Kaplan’s law has 1.3 billion parameters and 20 billion tokens at a petaflop/s-day, and its exponents add up', () => {
  expect(kaplanPlan(petaflopDay)).toEqual({ parameters: 1.3e9, tokens: 2e10 })
  expect(kaplanPlan(10 * petaflopDay).parameters / 1.3e9).toBeCloseTo(10 ** 0.73)
})

// Hoffmann et al. 2022, table 3: operations → parameters, tokens.
test.each([
  [1.92e19, 400e6, 8e9],
  [1.21e20, 1e9, 20.2e9],
  [1.23e22, 10e9, 205.1e9],
  [5.76e23, 67e9, 1.5e12],
])('Chinchilla’s law is within a tenth of the paper’s table at %s operations', (operations, parameters, tokens) => {
  const plan = chinchillaPlan(operations)
  expect(Math.abs(plan.parameters / parameters - 1)).toBeLessThan(0.1)
  expect(Math.abs(plan.tokens / tokens - 1)).toBeLessThan(0.1)
})

test('shared or not, parameters are those of the papers, and the work is the same', () => {
  expect(countParameters(768, 12, true) / 1e6).toBeCloseTo(12, -0.5)
  expect(Math.round(countParameters(768, 12, true) / 1e6)).toBe(12)
  expect(Math.abs(countParameters(768, 12, false) / 110e6 - 1)).toBeLessThan(0.02)
  expect(countParameters(768, 24, true)).toBe(countParameters(768, 1, true))
  expect(computation(768, 24)).toBe(2 * computation(768, 12))
})

test('rewards come to the order that was ranked, and the loss falls', () => {
  const preferences = preferencesOf([2, 0, 1])
  const rewards = fitRewards(3, preferences, 60)
  expect(preferences).toEqual([
    [2, 0],
    [2, 1],
    [0, 1],
  ])
  expect([0, 1, 2].toSorted((a, b) => (rewards[b] ?? 0) - (rewards[a] ?? 0))).toEqual([2, 0, 1])
  expect(rankingLoss(rewards, preferences)).toBeLessThan(rankingLoss([0, 0, 0], preferences))
  expect(chance(1, 1)).toBe(0.5)
})

test('the nearest 배 of each sentence means the same, though by the word alone all are one point', () => {
  const traces = stored.traces as unknown as Trace[]
  expect(new Set(traces.map(({ word }) => word.join())).size).toBe(1)
  expect(traces.filter((trace, at) => nearestTo(traces, at)?.meaning !== trace.meaning)).toEqual([])
})

test('a service has the engine that came last before a month', () => {
  expect(engineAt('ChatGPT', '2022-10')).toBeUndefined()
  expect(engineAt('ChatGPT', '2023-02')?.engine).toBe('GPT-3.5')
  expect(engineAt('Bard → Gemini', '2023-06')?.engine).toBe('PaLM 2')
})
