import { markPath } from '../../record/pictures/mark'
import { socialCardSize as cardSize } from '../../record/pictures/social-cards'
import type { Card, CardLook, ShownFigure } from '../card'
import type { Weight } from '../letters/font-files'
import type { SetText } from '../letters/set-text'
import { fitText, withEllipsis } from '../text/fit-text'
import { type CardLayout, margin, type Rect, ruleAt } from './card-layout'

/** Sets a text in outlines; the same text is set once. */
export type Setter = (text: string, weight: Weight, tracking?: number) => Promise<SetText>

type Paint = { x: number; y: number; size: number; colour: string }

/** As the site's own titles have it. */
const tracking = -0.022

/** The card as a drawing without any font; its figure's pixels are put upon it afterwards. */
export async function cardSvg(card: Card, look: CardLook, layout: CardLayout, set: Setter): Promise<string> {
  const { width, height } = cardSize
  const { figure } = card
  const parts = [
    `<rect width="${width}" height="${height}" fill="${look.ground}"/>`,
    figure ? '' : ornament(look),
    figure && layout.figure ? ground(figure, layout.figure, look) : '',
    await head(card, look, layout.text.width, set),
    await title(card, look, layout, set),
    await foot(card, look, set),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
}

/** The site's mark, large and hardly seen. */
function ornament({ raised }: CardLook): string {
  return `<path d="${markPath}" transform="translate(960 -130) rotate(24) scale(30)" fill="none" stroke="${raised}" stroke-width="2.4" stroke-linecap="round"/>`
}

/** What of a figure is drawn here: an ornament, and the paper under a drawing. A photo needs none. */
function ground(figure: ShownFigure, place: Rect, look: CardLook): string {
  if ('ornament' in figure) return nested(figure.ornament, place)
  return 'file' in figure && figure.isPhoto ? '' : frame(place, look)
}

function nested(drawing: string, { x, y, width, height }: Rect): string {
  return drawing.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `)
}

function frame({ x, y, width, height }: Rect, { paper, rule }: CardLook): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="${paper}" stroke="${rule}" stroke-width="2"/>`
}

async function head({ site, kind }: Card, look: CardLook, width: number, set: Setter): Promise<string> {
  const mark = `<path d="${markPath}" transform="translate(${margin - 9} 53) scale(1.72)" fill="none" stroke="${look.accent}" stroke-width="2.4" stroke-linecap="round"/>`
  const measure = async (text: string) => (await set(text, 'bold')).width
  const x = margin + 36
  const room = Math.min(660, width - 36) / 30
  const name = (await measure(site)) > room ? await withEllipsis(site, room, measure) : site
  const written = await set(name, 'bold')
  const said = paint(written, { x, y: 84, size: 30, colour: look.ink })
  if (!kind) return mark + said
  const beside = x + written.width * 30 + 18
  const line = `<path d="M${beside} 62V88" stroke="${look.rule}" stroke-width="2"/>`
  return mark + said + line + paint(await set(kind, 'medium'), { x: beside + 20, y: 84, size: 28, colour: look.muted })
}

async function title(card: Card, look: CardLook, { text, sizes }: CardLayout, set: Setter): Promise<string> {
  const measure = async (line: string) => (await set(line, 'bold', tracking)).width
  const below = card.words === '' ? null : await wordsBelow(card, text.width, set)
  const height = text.height - (below?.height ?? 0)
  const fitted = await fitText(card.title, card.langTag, { ...text, height, sizes }, measure)
  const { size, leading, lines } = fitted
  const bottom = text.y + text.height - (below?.height ?? 0)
  const drawn = lines.map(async (line, at) => {
    const y = bottom - (lines.length - 1 - at) * size * leading - size * 0.2
    return paint(await set(line, 'bold', tracking), { x: text.x - size * 0.04, y, size, colour: look.ink })
  })
  const said = below?.lines.map(async (line, at) => {
    const y = bottom + below.gap + (at + 0.82) * below.size * below.leading
    return paint(await set(line, 'medium'), { x: text.x, y, size: below.size, colour: look.muted })
  })
  return (await Promise.all([...drawn, ...(said ?? [])])).join('')
}

async function wordsBelow({ words, langTag }: Card, width: number, set: Setter) {
  const sizes = [{ size: 31, lines: 2, leading: 1.45 }]
  const measure = async (line: string) => (await set(line, 'medium')).width
  const { size, leading, lines } = await fitText(words, langTag, { width, height: 100, sizes }, measure)
  const gap = 20
  return { size, leading, lines, gap, height: lines.length * size * leading + gap }
}

/** Date and terms under a thin rule, as many as one line holds. */
async function foot({ date, terms }: Card, look: CardLook, set: Setter): Promise<string> {
  const { width } = cardSize
  const rule = `<path d="M${margin} ${ruleAt}H${width - margin}" stroke="${look.rule}" stroke-width="2"/>`
  const accent = `<path d="M${margin} ${ruleAt}h72" stroke="${look.accent}" stroke-width="4"/>`
  const y = ruleAt + 58
  let x = margin
  let said = ''
  if (date) {
    const written = await set(date, 'medium')
    said += paint(written, { x, y, size: 28, colour: look.muted })
    x += written.width * 28 + 26
  }
  for (const term of terms) {
    const written = await set(term, 'medium')
    const wide = written.width * 25 + 36
    if (x + wide > width - margin) break
    said += `<rect x="${x}" y="${y - 33}" width="${wide}" height="46" rx="23" fill="${look.raised}" stroke="${look.rule}" stroke-width="1.5"/>`
    said += paint(written, { x: x + 18, y: y - 1, size: 25, colour: look.ink })
    x += wide + 12
  }
  return rule + accent + said
}

function paint({ outlines }: SetText, { x, y, size, colour }: Paint): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${size})" fill="${colour}">${outlines}</g>`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
