import type { Pixels } from '../look/picture-kind'

/** `all`: mean over the picture; `busy`: mean over the parts where the original shows something (text, lines). */
export type Similarity = { all: number; busy: number }

/** Wang, Bovik, Sheikh, Simoncelli 2004: C1 = (0.01 · 255)², C2 = (0.03 · 255)². */
const c1 = 6.5025
const c2 = 58.5225

/** Windows of 8 × 8 every 4 pixels, as ffmpeg's and x264's measure takes them. */
const side = 8
const step = 4

/** A window is busy from this variance on: a standard deviation of 5 of 255. */
const busyVariance = 25

/** Structural similarity of two luminance planes of one size: 1 is the same picture. */
export function ssim(a: Uint8Array, b: Uint8Array, width: number, height: number): Similarity {
  const across = Math.min(side, width)
  const down = Math.min(side, height)
  const count = across * down
  let sum = 0
  let windows = 0
  let busySum = 0
  let busyWindows = 0
  for (let top = 0; top + down <= height; top += step) {
    for (let left = 0; left + across <= width; left += step) {
      let sumA = 0
      let sumB = 0
      let squaresA = 0
      let squaresB = 0
      let products = 0
      for (let y = top; y < top + down; y++) {
        for (let at = y * width + left, end = at + across; at < end; at++) {
          const p = a[at]!
          const q = b[at]!
          sumA += p
          sumB += q
          squaresA += p * p
          squaresB += q * q
          products += p * q
        }
      }
      const meanA = sumA / count
      const meanB = sumB / count
      const varianceA = squaresA / count - meanA * meanA
      const varianceB = squaresB / count - meanB * meanB
      const covariance = products / count - meanA * meanB
      const brightness = (2 * meanA * meanB + c1) / (meanA * meanA + meanB * meanB + c1)
      const value = (brightness * (2 * covariance + c2)) / (varianceA + varianceB + c2)
      sum += value
      windows++
      if (varianceA < busyVariance) continue
      busySum += value
      busyWindows++
    }
  }
  const all = sum / windows
  return { all, busy: busyWindows ? busySum / busyWindows : all }
}

/** Brightness as seen on a white or black ground (Rec. 709 weights in whole numbers). */
export function luminance({ data, width, height, channels }: Pixels, ground: 0 | 255 = 255): Uint8Array {
  const plane = new Uint8Array(width * height)
  const coloured = channels >= 3
  const hasAlpha = channels === 2 || channels === 4
  for (let i = 0, at = 0; i < plane.length; i++, at += channels) {
    const value = coloured ? (data[at]! * 54 + data[at + 1]! * 183 + data[at + 2]! * 19) >> 8 : data[at]!
    const alpha = hasAlpha ? data[at + channels - 1]! : 255
    plane[i] = alpha === 255 ? value : (value * alpha + ground * (255 - alpha)) / 255
  }
  return plane
}

/** How alike two pictures of one size are; transparent ones on white and on black, the worse counts. */
export function similarity(original: Pixels, other: Pixels): Similarity {
  const on = (ground: 0 | 255) =>
    ssim(luminance(original, ground), luminance(other, ground), original.width, original.height)
  const white = on(255)
  if (original.channels !== 2 && original.channels !== 4) return white
  const black = on(0)
  return { all: Math.min(white.all, black.all), busy: Math.min(white.busy, black.busy) }
}
