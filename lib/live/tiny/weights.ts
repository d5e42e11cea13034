import { list } from './symbols'

export const width = 80
export const heads = 4
export const layers = 3
const inner = 312
/** Beyond it all is as far. */
export const far = 24

export type Matrix = { rows: number; columns: number; values: Float32Array }
type Norm = { scale: Float32Array; shift: Float32Array }
export type Layer = {
  distances: Matrix
  before: Norm
  look: Matrix
  gather: Matrix
  between: Norm
  widen: Matrix
  narrow: Matrix
}
export type Weights = { symbols: Matrix; layers: Layer[]; last: Norm }

const layerShape: readonly (readonly [number, number?])[] = [
  [heads, 2 * far + 1],
  [width],
  [width],
  [3 * width, width],
  [width, width],
  [width],
  [width],
  [inner, width],
  [width, inner],
]
const shapes = [
  [list.length, width] as const,
  ...Array.from({ length: layers }, () => layerShape).flat(),
  [width] as const,
  [width] as const,
]

/** The trainer's file (training/train_tiny.py, `rounded`): all numbers of four bytes, then a byte for each of a matrix. */
export function readWeights(file: ArrayBuffer): Weights {
  const floats = shapes.reduce((sum, [rows]) => sum + rows, 0)
  const scales = new Float32Array(file, 0, floats)
  const whole = new Int8Array(file, floats * 4)
  let [scaleAt, wholeAt] = [0, 0]
  const parts = shapes.map(([rows, columns]): Matrix => {
    const own = scales.subarray(scaleAt, scaleAt + rows)
    scaleAt += rows
    if (columns === undefined) return { rows, columns: 1, values: own }
    const from = wholeAt
    wholeAt += rows * columns
    const values = Float32Array.from(
      whole.subarray(from, wholeAt),
      (value, at) => value * (own[Math.floor(at / columns)] ?? 0),
    )
    return { rows, columns, values }
  })
  const take = () => parts.shift() as Matrix
  const norm = (): Norm => ({ scale: take().values, shift: take().values })
  const symbols = take()
  const read = Array.from(
    { length: layers },
    (): Layer => ({
      distances: take(),
      before: norm(),
      look: take(),
      gather: take(),
      between: norm(),
      widen: take(),
      narrow: take(),
    }),
  )
  return { symbols, layers: read, last: norm() }
}
