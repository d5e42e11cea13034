import { dice } from './dice'

/** Vectors of words while they are learnt: one for a word in the middle, one for it beside another. */
export type SkipGram = {
  words: readonly string[]
  size: number
  centre: Float32Array
  beside: Float32Array
  trained: number
  loss: number
  roll: () => number
}

export function startSkipGram(words: readonly string[], size: number, seed: number): SkipGram {
  const roll = dice(seed)
  const centre = Float32Array.from({ length: words.length * size }, () => (roll() - 0.5) / size)
  return {
    words,
    size,
    centre,
    beside: new Float32Array(words.length * size),
    trained: 0,
    loss: Math.log(2) * (1 + strangers),
    roll,
  }
}

const strangers = 5
const window = 4

/** One sentence: each word learns to tell its neighbours from words drawn at random. */
export function learnSentence(model: SkipGram, sentence: readonly number[], rate: number): void {
  sentence.forEach((centre, at) => {
    const reach = 1 + Math.floor(model.roll() * window)
    for (let other = Math.max(0, at - reach); other <= Math.min(sentence.length - 1, at + reach); other++) {
      if (other !== at) learnPair(model, centre, sentence[other] as number, rate)
    }
  })
}

function learnPair(model: SkipGram, centre: number, neighbour: number, rate: number): void {
  const { size, centre: own, beside } = model
  const from = centre * size
  const slope = new Float32Array(size)
  let loss = 0
  for (let n = 0; n <= strangers; n++) {
    const other = n === 0 ? neighbour : Math.floor(model.roll() * model.words.length)
    if (n > 0 && other === neighbour) continue
    const to = other * size
    let fit = 0
    for (let at = 0; at < size; at++) fit += (own[from + at] as number) * (beside[to + at] as number)
    const chance = 1 / (1 + Math.exp(-fit))
    loss -= Math.log(Math.max(1e-6, n === 0 ? chance : 1 - chance))
    const step = rate * ((n === 0 ? 1 : 0) - chance)
    for (let at = 0; at < size; at++) {
      slope[at] = (slope[at] as number) + step * (beside[to + at] as number)
      beside[to + at] = (beside[to + at] as number) + step * (own[from + at] as number)
    }
  }
  for (let at = 0; at < size; at++) own[from + at] = (own[from + at] as number) + (slope[at] as number)
  model.trained++
  model.loss += (loss - model.loss) * 0.0005
}

export type Vectors = { words: readonly string[]; size: number; values: ArrayLike<number> }

export const vectorOf = ({ size, values }: Vectors, at: number): number[] =>
  Array.from({ length: size }, (_, axis) => values[at * size + axis] as number)

/** Words by how alike their direction is to that of `sought`; those at `without` are left out. */
export function nearestWords(
  vectors: Vectors,
  sought: readonly number[],
  without: readonly number[],
  most: number,
): { word: string; likeness: number }[] {
  const norm = Math.hypot(...sought) || 1
  return vectors.words
    .map((word, at) => {
      const own = vectorOf(vectors, at)
      const product = own.reduce((sum, value, axis) => sum + value * (sought[axis] as number), 0)
      return { word, at, likeness: product / norm / (Math.hypot(...own) || 1) }
    })
    .filter(({ at }) => !without.includes(at))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
}
