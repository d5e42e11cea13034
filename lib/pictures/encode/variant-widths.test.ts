import { expect, it } from 'vitest'
import { variantWidths } from './variant-widths'

it('widths beyond the original stand for the original, once', () => {
  expect(variantWidths([680, 780, 1360, 1720], 1000, 500)).toEqual([680, 780, 1000])
  expect(variantWidths([680, 780], 300, 500)).toEqual([300])
})

it('a width just below the original gives way to it', () => {
  expect(variantWidths([680, 1360, 1720], 1400, 900)).toEqual([680, 1400])
  expect(variantWidths([680, 780], 780, 500)).toEqual([680, 780])
})

it('a very tall picture stays within what encoders take', () => {
  for (const [width, height] of [
    [1000, 60_000],
    [1, 30_000],
    [4000, 30_000],
  ] as const) {
    for (const one of variantWidths([680, 1720], width, height)) {
      expect((one * height) / width).toBeLessThanOrEqual(Math.max(16_383, height / width))
    }
  }
})
