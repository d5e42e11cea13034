import type { Card, CardLook } from '../../cards/card'
import { drawCard } from '../../cards/draw/draw-card'

export type CardTask = { card: Card; look: CardLook }

/** All that a thread of the pool does: one card after another. */
export default async function draw({ card, look }: CardTask): Promise<Uint8Array> {
  return drawCard(card, look)
}
