import { monthNumber } from '../record/dates'
import { architectures, type Model } from '../record/types'
import { textWidth } from '../style/measure-text'
import { atlasWords } from '../words/words'
import { boxWidth } from './layout-across'
import { routeDown } from './route-edges'
import { timeSpan } from './time-span'
import { type Box, fontSize, type Lane, type Layout, type LayoutOptions } from './types'

const axisWidth = 34
const top = 16
const boxHeight = 24
const gap = 6
/** a gap narrower than this is lost for any box */
const narrowest = 64
/** before the name: the sign of the architecture, which a phone has no lane to tell by */
export const signWidth = 12

/** Time runs down; models fit beside each other by threes at 360 pixels. */
export function layoutDown(models: readonly Model[], options: LayoutOptions): Layout {
  const locale = options.locale ?? 'ko'
  const pixelsPerMonth = options.pixelsPerMonth ?? 26
  const width = Math.max(
    options.width ?? 360,
    axisWidth + Math.max(0, ...models.map((model) => boxWidth(model) + signWidth)) + gap,
  )
  const span = timeSpan(models)
  const yOf = (month: number) => top + (month - span.first) * pixelsPerMonth
  const boxes: Box[] = []
  const byId = new Map<string, Box>()
  let beside: Box[] = []
  let lowest = 0
  let slip = 0

  for (const model of models) {
    const exact = yOf(monthNumber(model.date))
    const box: Box = {
      model,
      x: 0,
      y: Math.max(exact, lowest),
      width: boxWidth(model) + signWidth,
      height: boxHeight,
      row: 0,
    }
    const wish = wishedX(model, byId, width)
    for (;;) {
      beside = beside.filter((other) => other.y + other.height + gap > box.y)
      const x = nearestGap(beside, wish, box.width, width)
      if (x !== null) {
        box.x = x
        break
      }
      box.y = Math.min(...beside.map((other) => other.y + other.height + gap))
    }
    lowest = box.y
    slip = Math.max(slip, box.y - exact)
    beside.push(box)
    boxes.push(box)
    byId.set(model.id, box)
  }

  const bottom = Math.max(yOf(span.last), ...boxes.map((box) => box.y + box.height))
  const lanes = architectures.flatMap((architecture): Lane[] => {
    if (!models.some((model) => model.architecture === architecture)) return []
    const text = atlasWords(locale).architecture[architecture]
    // The legend names the branches here: lanes have no place of their own.
    return [{ architecture, text, x: 0, y: 0, width: 0, height: 0, top: 0, bottom: 0 }]
  })
  return {
    direction: 'down',
    width,
    height: bottom + top,
    boxes,
    edges: routeDown(boxes),
    lanes,
    years: span.years.map((year) => {
      const y = yOf(year * 12)
      const label = { text: `${year}`, x: 0, y: y + 2, width: textWidth(`${year}`, fontSize), height: 16 }
      return { year, at: y, label }
    }),
    pixelsPerMonth,
    slip,
  }
}

/** Branches keep to their side: halfway between the lane's place and the parent's. */
function wishedX(model: Model, byId: Map<string, Box>, width: number): number {
  const order = architectures.indexOf(model.architecture) / (architectures.length - 1)
  const lane = axisWidth + order * (width - axisWidth)
  const parent = byId.get(model.parents[0]?.id ?? '')
  return parent && parent.model.architecture === model.architecture ? (lane + parent.x + parent.width / 2) / 2 : lane
}

/** Left end of the free gap nearest to a wished middle; null where none is wide enough. */
function nearestGap(beside: readonly Box[], wish: number, boxWidth: number, width: number): number | null {
  let best: number | null = null
  let from = axisWidth
  for (const other of [...beside.toSorted((a, b) => a.x - b.x), null]) {
    const to = other ? other.x - gap : width
    if (to - from >= boxWidth) {
      let x = Math.round(Math.min(Math.max(wish - boxWidth / 2, from), to - boxWidth))
      if (x - from < narrowest) x = from
      else if (to - boxWidth - x < narrowest) x = to - boxWidth
      if (best === null || Math.abs(x + boxWidth / 2 - wish) < Math.abs(best + boxWidth / 2 - wish)) best = x
    }
    if (other) from = Math.max(from, other.x + other.width + gap)
  }
  return best
}
