import { socialCardSize as cardSize } from '../../record/pictures/social-cards'
import type { Pixels } from './figure'

const radius = 14

/** Puts a figure's pixels upon a card's, four bytes each; a photo's corners are round. Changes the card. */
export function putPixels(card: Uint8Array, { x, y, width, height, data }: Pixels, isRound: boolean): void {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * 4
      const to = ((y + row) * cardSize.width + x + column) * 4
      const edge = isRound ? cornerCover(column, row, width, height) : 1
      const alpha = (data[from + 3]! / 255) * edge
      for (let channel = 0; channel < 3; channel++) {
        const under = card[to + channel]!
        card[to + channel] = under + (data[from + channel]! - under) * alpha
      }
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
