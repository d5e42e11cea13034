import { socialCardSize as cardSize } from '../../record/pictures/social-cards'

export type Rect = { x: number; y: number; width: number; height: number }

export const margin = 72
/** of the rule under which date and terms stand */
export const ruleAt = 522
const inner = cardSize.width - 2 * margin

/** From this ratio on a figure stands under the title: beside it nobody could read it. */
const wideRatio = 2.1

type Size = { width: number; height: number }
export type CardLayout = {
  /** of the title and the words below it */
  text: Rect
  figure: Rect | null
  sizes: readonly { size: number; lines: number; leading: number }[]
}

/** Where title and figure stand: alone, beside each other, or a wide figure below. A tall one has the whole height. */
export function layoutCard(figure: (Size & { isPhoto: boolean; isOrnament: boolean }) | null): CardLayout {
  const top = 132
  const text = { x: margin, y: top, width: inner, height: ruleAt - top - 40 }
  if (!figure) return { text: { ...text, width: 980 }, figure: null, sizes: alone }
  if (figure.isOrnament) return { text: { ...text, width: 620 }, figure: ornamentPlace, sizes: beside }
  const ratio = figure.width / figure.height
  if (ratio >= wideRatio) {
    const scale = Math.min(inner / ratio, 236)
    const [width, height] = [Math.round(scale * ratio), Math.round(scale)]
    const y = ruleAt - 30 - height
    return {
      text: { ...text, y: top - 14, height: y - top - 20 },
      figure: { x: margin, y, width, height },
      sizes: above,
    }
  }
  const room = { width: 460, height: 414 }
  const shown = figure.isPhoto ? Math.min(1.4, Math.max(0.85, ratio)) : ratio
  const scale = Math.min(room.width / shown, room.height)
  const [width, height] = [Math.round(scale * shown), Math.round(scale)]
  const frame = figure.isPhoto ? { width, height } : { width: Math.max(280, width), height: Math.max(280, height) }
  const x = cardSize.width - margin - frame.width
  const y = Math.round((ruleAt - 36 + margin - frame.height) / 2)
  return { text: { ...text, width: x - margin - 44 }, figure: { x, y, ...frame }, sizes: beside }
}

/** At the right, above the rule. An ornament without a shape of its own fills it. */
const ornamentPlace = { x: 712, y: 40, width: cardSize.width - margin - 712, height: ruleAt - 68 }

/** How much of a figure's frame stays empty around a drawing. */
export const padding = 18

const step = (size: number, lines: number, leading = 1.27) => ({ size, lines, leading })
const alone = [
  step(104, 1, 1.2),
  step(86, 2),
  step(76, 2),
  step(68, 3),
  step(60, 3),
  step(52, 3),
  step(46, 3),
  step(40, 3),
]
const beside = [step(84, 1), step(66, 2), step(58, 3), step(52, 3), step(46, 3), step(40, 4), step(36, 4)]
const above = [step(76, 1), step(60, 2), step(52, 2), step(46, 3), step(40, 3), step(34, 3)]
