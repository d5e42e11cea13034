import type { Guess } from '../figures/exercises'
import type { Looks, MaskKind } from '../figures/masks'
import { maskOf } from '../figures/masks'
import { type Speaker, softmax } from '../figures/sampling'
import type { TinyRoom } from '../figures/tiny'
import { run } from '../tiny/run'
import { ahead, blank, both, decode, encode, end, fill, firstOfText, mask, start, symbolOf } from '../tiny/symbols'
import type { Weights } from '../tiny/weights'

/** As far as it was taught to look; what stands before is left out. */
const longest = 92

const causal = (from: number, to: number) => to <= from
const everywhere = () => true

/** How much each word looked at each, over the heads of all layers: of the places of one at those of the other. */
export function looksOf(weights: Weights): Looks {
  return (words, kind) => {
    const numbers: number[] = [kind === 'both' ? both : kind === 'ahead' ? ahead : fill]
    const owners: number[] = [-1]
    words.forEach((word, owner) => {
      for (const number of encode(owner > 0 ? ` ${word}` : word)) {
        numbers.push(number)
        owners.push(owner)
      }
    })
    const shown = maskOf(kind as MaskKind, words.length)
    const sees = (from: number, to: number) => {
      const [one = -1, other = -1] = [owners[from], owners[to]]
      if (other < 0) return true
      if (one < 0) return false
      return one === other ? kind !== 'ahead' || to <= from : Boolean(shown[one]?.[other])
    }
    const all = run(weights, numbers, sees).attention.flat()
    const sums = words.map(() => words.map(() => 0))
    for (const head of all)
      head.forEach((row, from) => {
        row.forEach((share, to) => {
          const line = sums[owners[from] ?? -1]
          if (line && (owners[to] ?? -1) >= 0)
            line[owners[to] as number] = (line[owners[to] as number] as number) + share
        })
      })
    return sums.map((line) => {
      const sum = line.reduce((a, b) => a + b, 0) || 1
      return line.map((share) => share / sum)
    })
  }
}

/** The places of the text's own symbols, likeliest first. */
function ordered(logits: Float32Array): number[] {
  return Array.from(logits.keys())
    .filter((number) => number >= firstOfText || number === end)
    .toSorted((a, b) => (logits[b] as number) - (logits[a] as number))
}

export function speakerOf(weights: Weights): Speaker {
  const scores = (numbers: readonly number[]) =>
    run(weights, [ahead, ...numbers.slice(-longest)], causal).logits.at(-1) as Float32Array
  return {
    next: (beginning) => {
      const logits = scores(encode(beginning))
      return ordered(logits)
        .slice(0, 24)
        .map((number) => [shownSymbol(number), logits[number] as number] as const)
    },
    goOn(beginning, chooses) {
      const numbers = encode(beginning)
      for (let at = 0; at < 30; at++) {
        const logits = scores(numbers)
        const likely = ordered(logits).slice(0, 24)
        const next = likely[chooses(likely.map((number) => logits[number] as number))] ?? end
        if (symbolOf(next) === '\n') break
        numbers.push(next)
      }
      return decode(numbers)
    },
  }
}

/** What it says at hidden places: of a mask all at once, of a blank one symbol after the other. */
export function guessesOf(weights: Weights): Guess {
  return (exercise, sentence, seen) => {
    if (exercise === 'next')
      return [decode([best(run(weights, [ahead, ...encode(sentence)], causal).logits.at(-1) as Float32Array)])]
    if (exercise === 'masked') {
      const spaced = spacedSigns(sentence)
      const numbers = [
        both,
        ...seen.flatMap(({ text }, at) => [
          ...(spaced[at] ? encode(' ') : []),
          ...(text === '[MASK]' ? [mask, mask] : encode(text)),
        ]),
      ]
      const { logits } = run(weights, numbers, everywhere)
      const hidden = numbers.flatMap((number, at) => (number === mask ? [at] : []))
      return hidden
        .filter((_, at) => at % 2 === 0)
        .map((at) => decode([best(logits[at] as Float32Array, initials), best(logits[at + 1] as Float32Array, vowels)]))
    }
    if (exercise === 'replaced') return []
    return seen.flatMap(({ tone }, gap) => (tone === 'hidden' ? [filled(weights, seen, gap)] : []))
  }
}

function filled(weights: Weights, seen: readonly { text: string; tone?: string }[], gap: number): string {
  const known = [
    fill,
    ...seen.flatMap(({ text, tone }, at) => (at === gap ? [blank] : tone === 'hidden' ? [] : encode(text))),
    start,
  ]
  const written: number[] = []
  const sees = (from: number, to: number) => (to < known.length - 1 && from < known.length - 1 ? true : to <= from)
  while (written.length < 9) {
    const next = best(run(weights, [...known, ...written], sees).logits.at(-1) as Float32Array)
    if (next === end) break
    written.push(next)
  }
  return decode(written)
}

const best = (logits: Float32Array, among = /(?:)/) =>
  ordered(logits).find((number) => among.test(symbolOf(number))) ?? end

/** A hidden syllable is one that begins so and goes on so: what it may end in, the exercise leaves open. */
const initials = /[\u1100-\u1112]/
const vowels = /[\u1161-\u1175]/

/** Of each sign of a sentence, as `signsOf` has them, whether a space stands before it. */
function spacedSigns(sentence: string): boolean[] {
  const text = sentence.normalize('NFC')
  return [...text.matchAll(/[가-힣]|[^\s가-힣]+/gu)].map(({ index }) => /\s/.test(text[index - 1] ?? ''))
}

export function shownSymbol(number: number): string {
  const symbol = decode([number])
  return symbol === ' ' ? '␣' : symbol === '\n' ? '↵' : symbol
}

export function tinyRoomOf(weights: Weights): TinyRoom {
  const read = (text: string) => [ahead, ...encode(text).slice(-longest)]
  return {
    next(text) {
      const logits = run(weights, read(text), causal).logits.at(-1) as Float32Array
      const shares = softmax(Array.from(logits))
      return ordered(logits)
        .slice(0, 5)
        .map((number) => ({ text: shownSymbol(number), share: shares[number] as number }))
    },
    looks(text, layer, head) {
      const numbers = read(text).slice(-20)
      numbers[0] = ahead
      const shares = run(weights, numbers, causal).attention[layer]?.[head]?.at(-1) ?? []
      return shares.map((share, at) => ({ text: at === 0 ? '⊢' : shownSymbol(numbers[at] as number), share }))
    },
  }
}
