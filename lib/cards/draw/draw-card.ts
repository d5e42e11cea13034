import sharp from 'sharp'
import { socialCardSize as cardSize } from '../../record/pictures/social-cards'
import type { Card, CardLook } from '../card'
import type { Weight } from '../letters/font-files'
import { openLetters } from '../letters/open-letters'
import { type SetText, setText } from '../letters/set-text'
import { openColours } from '../png/few-colours'
import { mostBytes, writePng } from '../png/write-png'
import { withoutFormulas } from '../text/formula'
import { layoutCard } from './card-layout'
import { cardSvg } from './card-svg'
import { type OpenFigure, openFigure } from './figure'
import { putPixels } from './put-pixels'

const letters = openLetters()

/**
 * The card as PNG, 1200 × 630 in at most 256 colours. A figure that can't be drawn is left out: where the page shows it,
 * its author is told.
 */
export async function drawCard(card: Card, look: CardLook): Promise<Uint8Array> {
  try {
    return await draw(card, look)
  } catch (error) {
    if (!card.figure) throw error
    return draw({ ...card, figure: null }, look)
  }
}

async function draw(card: Card, look: CardLook): Promise<Uint8Array> {
  const title = await withoutFormulas(card.title)
  const figure = await shownFigure(card)
  const layout = layoutCard(figure?.size ?? null)
  const svg = await cardSvg({ ...card, title }, look, layout, openSetter())
  // Outlines need no font. resvg draws as well, but leaves 6 MB a card until somebody collects them: 2.7 GB of 500 cards.
  const { buffer, byteOffset, length } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()
  const drawn = new Uint8ClampedArray(buffer, byteOffset, length)
  if (figure?.open && layout.figure)
    putPixels(drawn, await figure.open.pixels(layout.figure, look.paper), figure.open.isPhoto)
  return compress(drawn)
}

/** As many colours as its bytes allow: a photo has most of them. */
function compress(pixels: Uint8ClampedArray): Uint8Array {
  const colours = openColours(pixels)
  let best: Uint8Array = new Uint8Array()
  for (const most of [128, 56, 24, 12]) {
    best = writePng(colours(most), cardSize)
    if (best.length <= mostBytes) break
  }
  return best
}

type Shown = {
  size: { width: number; height: number; isPhoto: boolean; isOrnament: boolean }
  /** null for what is a part of the drawing */
  open: OpenFigure | null
}

async function shownFigure({ figure }: Card): Promise<Shown | null> {
  if (!figure) return null
  if ('ornament' in figure) {
    const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(figure.ornament) ?? []).map(Number)
    return { size: { width, height, isPhoto: false, isOrnament: true }, open: null }
  }
  const open = await openFigure(figure)
  return { size: { width: open.width, height: open.height, isPhoto: open.isPhoto, isOrnament: false }, open }
}

function openSetter() {
  const known = new Map<string, Promise<SetText>>()
  return (text: string, weight: Weight, tracking = 0): Promise<SetText> => {
    const key = `${weight} ${tracking} ${text}`
    const set = known.get(key) ?? letters.runsOf(text, weight).then((runs) => setText(runs, tracking))
    known.set(key, set)
    return set
  }
}
