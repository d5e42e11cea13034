import { nameInDrawing, treeFields } from '../facts/describe-model'
import type { Model } from '../record/types'
import { textWidth } from '../style/measure-text'
import { edgesOf, wayAcross } from './branch-paths'
import { growTree } from './grow-tree'
import { placeBranches } from './place-branches'
import { timeAxis } from './time-axis'
import { type Dot, fontSize, type Layout, type LayoutOptions } from './types'

const margin = 12
const axisHeight = 26
/** Between rows; more where few models leave the room for it. */
const [closest, widest] = [24, 34]
const bend = 22
/** from a dot to its name, and from a name to what follows it */
const [aside, gap] = [9, 10]

export function layoutAcross(models: readonly Model[], options: LayoutOptions): Layout {
  const { width = 1184, known = new Map(), tails } = options
  const twigs = growTree(models, known)
  // The last names need room behind the axis.
  let axis = timeAxis(models, margin, width - 2 * margin)
  const nameX = (model: Model) => axis.xOf(model) + aside + ringOf(model)
  const nameEnd = (model: Model) => nameX(model) + writtenWidth(model, tails)
  const over = () => Math.max(0, ...models.map((model) => nameEnd(model) + margin - width))
  for (let room = 0, more = over(); more > 0 && room < width / 2; more = over()) {
    room += more
    axis = timeAxis(models, margin, width - 2 * margin - room)
    if (over() >= more) break
  }
  const at = ({ model }: { model: Model }) => axis.xOf(model)
  const end = ({ model }: { model: Model }) => nameEnd(model) + gap
  const { rows, count } = placeBranches(twigs, { at, end, bend })
  const pitch = count > 24 ? closest : widest
  const dots = new Map<string, Dot>()
  for (const twig of twigs) {
    const { model, parent, heir, weight } = twig
    const [x, y] = [at(twig), axisHeight + Math.round((rows.get(twig) ?? 0) * pitch + pitch * 0.75)]
    // Above the branch where that goes on in the row, else beside the dot.
    const name = { x: nameX(model), y: heir ? y - 17 : y - 8, width: nameWidthOf(model), height: 15 }
    dots.set(model.id, { model, x, y, name, weight, ...(parent && { parent: parent.model.id }) })
  }
  const height = axisHeight + count * pitch + pitch / 2
  return {
    direction: 'across',
    width: Math.max(axis.end + margin, ...models.map((model) => nameEnd(model) + margin)),
    height: Math.round(height),
    dots: [...dots.values()],
    edges: edgesOf(twigs, dots, wayAcross(bend)),
    years: axis.spans.map(({ year, from, to }) => {
      const text = to - from < 40 ? `’${year % 100}` : `${year}`
      return { year, from, to, text, label: { x: from + 4, y: 4, width: textWidth(text, fontSize), height: 16 } }
    }),
    skips: twigs.some(({ skips }) => skips),
  }
}

export function nameWidthOf(model: Model): number {
  return textWidth(nameInDrawing(model, treeFields), fontSize)
}

/** Of a name with what stands behind it. */
export function writtenWidth(model: Model, tails: LayoutOptions['tails']): number {
  return nameWidthOf(model) + (tails?.get(model.id) ?? 0)
}

/** Around a product there is a ring. */
function ringOf({ kind }: Model): number {
  return kind === 'product' ? 4 : 0
}
