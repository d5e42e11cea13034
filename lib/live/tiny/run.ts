import { far, heads, type Layer, layers, type Matrix, type Weights, width } from './weights'

/** Of every place what it says of each symbol, and by layer and head how much it looked at each place. */
export type Run = { logits: Float32Array[]; attention: number[][][][] }

const headWidth = width / heads

/** The whole Transformer: `sees` says who may look at whom. */
export function run(weights: Weights, numbers: readonly number[], sees: (from: number, to: number) => boolean): Run {
  let places = numbers.map((number) => weights.symbols.values.slice(number * width, (number + 1) * width))
  const attention: number[][][][] = []
  for (let at = 0; at < layers; at++) {
    const layer = weights.layers[at] as Layer
    const looked = look(layer, places, sees)
    attention.push(looked.attention)
    places = places
      .map((place, n) => add(place, looked.gathered[n] as Float32Array))
      .map((place) => {
        const widened = times(layer.widen, normed(place, layer.between)).map((value) => Math.max(0, value))
        return add(place, times(layer.narrow, widened))
      })
  }
  return { logits: places.map((place) => times(weights.symbols, normed(place, weights.last))), attention }
}

/** Each head weighs the places that it may see by how well its question fits their keys, and gathers their values. */
function look(layer: Layer, places: readonly Float32Array[], sees: (from: number, to: number) => boolean) {
  const asked = places.map((place) => times(layer.look, normed(place, layer.before)))
  const gathered = places.map(() => new Float32Array(width))
  const attention = Array.from({ length: heads }, (_, head) =>
    places.map((_, from) => {
      const scores = places.map((_, to) =>
        sees(from, to)
          ? match(asked[from] as Float32Array, asked[to] as Float32Array, head) + distance(layer, head, to - from)
          : Number.NEGATIVE_INFINITY,
      )
      const most = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - most))
      const sum = powers.reduce((a, b) => a + b, 0)
      return powers.map((power, to) => {
        const share = power / sum
        const into = gathered[from] as Float32Array
        const values = asked[to] as Float32Array
        for (let at = 0; at < headWidth; at++)
          into[head * headWidth + at] =
            (into[head * headWidth + at] as number) + share * (values[2 * width + head * headWidth + at] as number)
        return share
      })
    }),
  )
  return { attention, gathered: gathered.map((all) => times(layer.gather, all)) }
}

function match(from: Float32Array, to: Float32Array, head: number): number {
  let sum = 0
  for (let at = head * headWidth; at < (head + 1) * headWidth; at++)
    sum += (from[at] as number) * (to[width + at] as number)
  return sum / Math.sqrt(headWidth)
}

function distance({ distances }: Layer, head: number, away: number): number {
  return distances.values[head * distances.columns + Math.max(-far, Math.min(far, away)) + far] as number
}

function times({ rows, columns, values }: Matrix, vector: Float32Array): Float32Array {
  const result = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let at = 0; at < columns; at++) sum += (values[row * columns + at] as number) * (vector[at] as number)
    result[row] = sum
  }
  return result
}

function normed(vector: Float32Array, { scale, shift }: { scale: Float32Array; shift: Float32Array }): Float32Array {
  const mean = vector.reduce((a, b) => a + b, 0) / vector.length
  const spread = vector.reduce((sum, value) => sum + (value - mean) ** 2, 0) / vector.length
  const by = 1 / Math.sqrt(spread + 1e-5)
  return vector.map((value, at) => (value - mean) * by * (scale[at] as number) + (shift[at] as number))
}

const add = (one: Float32Array, other: Float32Array) => one.map((value, at) => value + (other[at] as number))
