import { socialCardSize as cardSize } from '../../record/pictures/social-cards'
import type { Pixels } from './figure'

const radius = 14

/** What is added to a pixel by its place, as Bayer has it: fields that change slowly show no steps in few colours. */
const dither = [-4, 0, -3, 1, 2, -2, 3, -1, -2.5, 1.5, -3.5, 0.5, 3.5, -0.5, 2.5, -1.5]

/**
 * Puts a figure's pixels upon a card's, four bytes each; a photo's corners are round, and it has few colours in mind.
 * Changes the card.
 */
export function putPixels(card: Uint8ClampedArray, { x, y, width, height, data }: Pixels, isPhoto: boolean): void {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * 4
      const to = ((y + row) * cardSize.width + x + column) * 4
      const more = isPhoto ? dither[(row & 3) * 4 + (column & 3)]! : 0
      const alpha = (data[from + 3]! / 255) * (isPhoto ? cornerCover(column, row, width, height) : 1)
      card[to] = card[to]! * (1 - alpha) + (data[from]! + more) * alpha
      card[to + 1] = card[to + 1]! * (1 - alpha) + (data[from + 1]! + more) * alpha
      card[to + 2] = card[to + 2]! * (1 - alpha) + (data[from + 2]! + more) * alpha
    }
  }
}

/** How much of a pixel lies within the rounded frame. */
function cornerCover(column: number, row: number, width: number, height: number): number {
  const dx = Math.max(radius - column - 0.5, column + 0.5 - (width - radius), 0)
  const dy = Math.max(radius - row - 0.5, row + 0.5 - (height - radius), 0)
  if (dx === 0 || dy === 0) return 1
  return Math.min(1, Math.max(0, radius - Math.hypot(dx, dy) + 0.5))
}
