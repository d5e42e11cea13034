import { expect, it } from 'vitest'
import { luminance, similarity, ssim } from './ssim'

const size = 32
const plane = (value: (x: number, y: number) => number) =>
  Uint8Array.from({ length: size * size }, (_, i) => value(i % size, Math.floor(i / size)))
const stripes = plane((x) => (x % 4 < 2 ? 40 : 220))

it('a picture is wholly like itself', () => {
  expect(ssim(stripes, stripes, size, size)).toEqual({ all: 1, busy: 1 })
})

it('flat pictures differ by the formula’s brightness term alone', () => {
  const expected = (2 * 100 * 140 + 6.5025) / (100 * 100 + 140 * 140 + 6.5025)
  expect(
    ssim(
      plane(() => 100),
      plane(() => 140),
      size,
      size,
    ).all,
  ).toBeCloseTo(expected, 12)
})

it('a negative is structurally the opposite', () => {
  // Mean 130 and covariance −variance in each window, variance 90² = 8100.
  const expected = (-2 * 8100 + 58.5225) / (2 * 8100 + 58.5225)
  expect(
    ssim(
      stripes,
      plane((x) => (x % 4 < 2 ? 220 : 40)),
      size,
      size,
    ).all,
  ).toBeCloseTo(expected, 12)
})

it('agrees with the formula worked out window by window', () => {
  let seed = 1
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed % 256
  }
  const a = plane(random)
  const b = Uint8Array.from(a, (value, i) => (i % 3 ? value : random()))
  const window = (plane: Uint8Array, left: number, top: number) =>
    Array.from({ length: 64 }, (_, i) => plane[(top + (i >> 3)) * size + left + (i & 7)]!)
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const all: number[] = []
  for (let top = 0; top + 8 <= size; top += 4) {
    for (let left = 0; left + 8 <= size; left += 4) {
      const p = window(a, left, top)
      const q = window(b, left, top)
      const [mp, mq] = [mean(p), mean(q)]
      const vp = mean(p.map((value) => (value - mp) ** 2))
      const vq = mean(q.map((value) => (value - mq) ** 2))
      const cov = mean(p.map((value, i) => (value - mp) * (q[i]! - mq)))
      const bright = (2 * mp * mq + 6.5025) / (mp * mp + mq * mq + 6.5025)
      all.push((bright * (2 * cov + 58.5225)) / (vp + vq + 58.5225))
    }
  }
  expect(ssim(a, b, size, size).all).toBeCloseTo(mean(all), 10)
})

it('damage to the little that a white picture shows isn’t hidden by the white', () => {
  const text = plane((x, y) => (x > 4 && x < 12 && y > 4 && y < 12 && (x + y) % 2 ? 0 : 255))
  const smeared = plane((x, y) => (x > 4 && x < 12 && y > 4 && y < 12 ? 128 : 255))
  const { all, busy } = ssim(text, smeared, size, size)
  expect(busy).toBeLessThan(all)
})

it('a picture smaller than a window is compared whole', () => {
  expect(ssim(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3), 3, 1).all).toBe(1)
})

it('lost transparency is seen', () => {
  const clear = { data: new Uint8Array(size * size * 4), width: size, height: size, channels: 4 }
  const white = { ...clear, data: new Uint8Array(size * size * 4).fill(255) }
  expect(luminance(clear)[0]).toBe(255)
  expect(similarity(clear, white).all).toBeLessThan(0.1)
})
