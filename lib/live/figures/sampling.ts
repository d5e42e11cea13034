import { say } from '../../words/words'
import { dice } from './dice'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { bar, note, safe } from './html'

/** Scores as shares that add up to one; a temperature below one sharpens them, above one it flattens them. */
export function softmax(scores: readonly number[], temperature = 1): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - most) / temperature))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** The likeliest, as few as together reach `least`; their shares then add up to one, all others have none. */
export function topP(shares: readonly number[], least: number): number[] {
  const order = shares.map((_, at) => at).toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
  let sum = 0
  const kept = new Set(
    order.filter((at) => {
      const isWanted = sum < least - 1e-9
      if (isWanted) sum += shares[at] ?? 0
      return isWanted
    }),
  )
  return shares.map((share, at) => (kept.has(at) ? share / sum : 0))
}

/** Which place a number from 0 to 1 falls on. */
export function pick(shares: readonly number[], rolled: number): number {
  let left = rolled
  const found = shares.findIndex((share) => {
    left -= share
    return left < 0
  })
  return found < 0 ? shares.lastIndexOf(Math.max(...shares)) : found
}

/** What may come next, each with the score that a model gave it, the likeliest first. */
export type Candidates = readonly (readonly [string, number])[]
/** What a trained model says of the reader's own beginning, and how it goes on from there. */
export type Speaker = {
  next(beginning: string): Candidates
  goOn(beginning: string, chooses: (scores: readonly number[]) => number): string
}

const shownCandidates = 8

function partsOf({ words, values, given }: Drawn<'sampling', Speaker>) {
  const beginning = values.sentence || words.sentence
  const temperature = Math.max(0.05, numberOf(values, 'temperature', 0, 200) / 100)
  const least = numberOf(values, 'top', 1, 100) / 100
  const candidates: Candidates = given?.next(beginning) ?? []
  const shares = topP(
    softmax(
      candidates.map(([, score]) => score),
      temperature,
    ),
    least,
  )
  const rolls = numberOf(values, 'die', 0, 1e6)
  const roll = dice(rolls)
  const rolled = pick(shares, roll())
  const chooses = (scores: readonly number[]) => pick(topP(softmax(scores, temperature), least), roll())
  const text = rolls > 0 ? given?.goOn(beginning, chooses) : undefined
  return { beginning, candidates, shares, rolled, temperature, least, text, rolls }
}

export const sampling: LiveFigure<'sampling', Speaker> = {
  name: 'sampling',
  fields: (words) => [
    { kind: 'text', name: 'sentence', label: words.sentenceLabel, value: words.sentence, limit: 60 },
    { kind: 'range', name: 'temperature', label: words.temperatureLabel, value: '100', min: 5, max: 200, step: 5 },
    { kind: 'range', name: 'top', label: words.topLabel, value: '90', min: 5, max: 100, step: 5 },
    { kind: 'button', name: 'die', label: words.roll, value: '0' },
  ],
  draw(drawn) {
    const { words } = drawn
    const { candidates, shares, rolled, rolls, temperature, least, text } = partsOf(drawn)
    const bars = candidates.slice(0, shownCandidates).map(([symbol], at) => {
      const share = shares[at] ?? 0
      const name = `${symbol}${rolls > 0 && at === rolled ? ' ⚄' : ''}`
      return bar(name, share, share > 0 ? `${(share * 100).toFixed(1)}%` : words.out, share > 0 ? '' : 'faint')
    })
    const settings = note(
      say(words.settings, {
        temperature: temperature.toFixed(2),
        top: least.toFixed(2),
        kept: shares.filter((share) => share > 0).length,
      }),
    )
    return `<div>${bars.join('')}</div>${settings}${text ? `<p class="live-sum">${safe(text)}</p>` : ''}${note(words.meaning)}`
  },
  tell(drawn) {
    const { candidates, shares, rolled, rolls } = partsOf(drawn)
    const told = say(drawn.words.tell, {
      text: candidates[0]?.[0] ?? '',
      share: ((shares[0] ?? 0) * 100).toFixed(0),
    })
    return rolls > 0 ? `${told} ${say(drawn.words.tellRoll, { text: candidates[rolled]?.[0] ?? '' })}` : told
  },
}
