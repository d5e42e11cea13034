import { nameInDrawing, treeFields } from '../facts/describe-model'
import { monthNumber } from '../record/dates'
import { architectures, type Model } from '../record/types'
import { textWidth } from '../style/measure-text'
import { atlasWords } from '../words/words'
import { FreeRows } from './free-rows'
import { routeAcross } from './route-edges'
import { timeSpan } from './time-span'
import { type Box, fontSize, type Lane, type Layout, type LayoutOptions } from './types'

const margin = 16
const axisHeight = 26
const boxHeight = 20
/** between boxes of a row, and between rows: room for the edges */
const gap = 14
const gutter = 10
const labelHeight = 22

export function layoutAcross(models: readonly Model[], options: LayoutOptions): Layout {
  const locale = options.locale ?? 'ko'
  const pixelsPerMonth = options.pixelsPerMonth ?? 8
  const span = timeSpan(models)
  const xOf = (month: number) => margin + (month - span.first) * pixelsPerMonth
  const placed = new Map<string, Box>()
  const lanes: Lane[] = []
  const rows: { y: number; boxes: { x: number; width: number }[] }[] = []
  let y = axisHeight

  for (const architecture of architectures) {
    const inLane = models.filter((model) => model.architecture === architecture)
    if (inLane.length === 0) continue
    const text = atlasWords(locale).architecture[architecture]
    const label = { text, x: margin, y, width: textWidth(text, fontSize + 1), height: labelHeight }
    rows.push({ y, boxes: [label] })
    const lane = { ...label, architecture, top: y, bottom: y }
    y += labelHeight

    const boxes = inLane.map((model): Box => {
      const width = boxWidth(model)
      return { model, x: xOf(monthNumber(model.date)), y: 0, width, height: boxHeight, row: 0 }
    })
    const count = assignRows(boxes, placed)
    for (const box of boxes) box.y = y + box.row * (boxHeight + gutter)
    const firstRow = rows.length
    for (let row = 0; row < count; row++) rows.push({ y: y + row * (boxHeight + gutter), boxes: [] })
    for (const box of boxes) {
      box.row += firstRow
      rows[box.row]?.boxes.push(box)
    }
    y += count * (boxHeight + gutter)
    lane.bottom = y
    lanes.push(lane)
    y += gutter
  }

  const boxes = models.flatMap((model) => placed.get(model.id) ?? [])
  const right = Math.max(...boxes.map((box) => box.x + box.width), xOf(span.last), 0)
  const height = y + axisHeight
  return {
    direction: 'across',
    width: right + margin,
    height,
    boxes,
    edges: routeAcross(boxes, rows, { boxHeight, gutter }),
    lanes,
    years: span.years.map((year) => {
      const x = xOf(year * 12)
      return {
        year,
        at: x,
        label: { text: `${year}`, x: x + 4, y: 4, width: textWidth(`${year}`, fontSize), height: 16 },
      }
    }),
    pixelsPerMonth,
    slip: 0,
  }
}

/** Products have round ends and need more room for them. */
export function boxWidth(model: Model): number {
  return textWidth(nameInDrawing(model, treeFields), fontSize) + (model.kind === 'product' ? 20 : 12)
}

/**
 * Rows within one lane, counted from 0 at the top; returns how many. Boxes are in date order. A lane grows from its
 * middle, above and below, on the side where the parent is.
 */
function assignRows(boxes: readonly Box[], placed: Map<string, Box>): number {
  const middle = boxes.length
  const free = new FreeRows(2 * boxes.length + 1)
  const byEnd = [...boxes].sort((a, b) => a.x + a.width - (b.x + b.width))
  let ended = 0
  let first = middle
  let end = middle
  const here = new Set<string>()
  for (const box of boxes) {
    for (let next = byEnd[ended]; next && next.x + next.width + gap <= box.x; next = byEnd[++ended]) free.free(next.row)
    const parent = placed.get(box.model.parents[0]?.id ?? '')
    const wish = parent && here.has(parent.model.id) ? parent.row : parent ? first : Math.floor((first + end) / 2)
    let row = free.nearest(wish)
    if (row >= 0) free.take(row)
    else row = wish - first < end - 1 - wish && first > 0 ? --first : end++
    box.row = row
    placed.set(box.model.id, box)
    here.add(box.model.id)
  }
  for (const box of boxes) box.row -= first
  return end - first
}
