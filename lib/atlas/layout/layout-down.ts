import { yearOf } from '../record/dates'
import type { Model } from '../record/types'
import { textWidth } from '../style/measure-text'
import { edgesOf, wayDown } from './branch-paths'
import { growTree, type Twig } from './grow-tree'
import { nameWidthOf, writtenWidth } from './layout-across'
import { placeBranches } from './place-branches'
import { type Dot, fontSize, type Layout, type LayoutOptions } from './types'

const top = 8
const axisWidth = 41
const lineHeight = 26
/** between branches, as far apart as the names leave them */
const [closest, widest] = [2.6, 17]
const aside = 12

/** A line a model, from the oldest to the youngest: branches grow down on the left, names stand in a column. */
export function layoutDown(models: readonly Model[], options: LayoutOptions): Layout {
  const { known = new Map(), tails } = options
  const twigs = growTree(models, known)
  const lines = new Map(twigs.map((twig, line): [Twig, number] => [twig, line]))
  const at = (twig: Twig) => lines.get(twig) ?? 0
  const { rows, count } = placeBranches(twigs, { at, end: (twig) => at(twig) + 0.6, bend: 1 })
  const longest = Math.max(0, ...models.map((model) => writtenWidth(model, tails)))
  const room = (options.width ?? 360) - axisWidth - longest - aside - 16
  const pitch = Math.min(widest, Math.max(closest, room / Math.max(1, count - 1)))
  const nameX = Math.round(axisWidth + (count - 1) * pitch + 8 + aside)
  const dots = new Map<string, Dot>()
  for (const twig of twigs) {
    const { model, parent, weight } = twig
    const x = Math.round(axisWidth + 8 + (rows.get(twig) ?? 0) * pitch)
    const y = top + at(twig) * lineHeight + lineHeight / 2
    const name = { x: nameX, y: y - 8, width: nameWidthOf(model), height: 16 }
    dots.set(model.id, { model, x, y, name, weight, ...(parent && { parent: parent.model.id }) })
  }
  const height = top + twigs.length * lineHeight + 6
  const width = Math.max(options.width ?? 360, nameX + longest + 8)
  return {
    direction: 'down',
    width,
    height,
    dots: [...dots.values()],
    edges: edgesOf(twigs, dots, wayDown(lineHeight * 0.7)).map((edge) => ({
      ...edge,
      thickness: Math.min(edge.thickness, Math.round(10 * pitch) / 10),
    })),
    years: yearsOf(twigs),
    skips: twigs.some(({ skips }) => skips),
  }
}

/** Where the lines of each year begin and end; a year without a model has none. */
function yearsOf(twigs: readonly Twig[]): Layout['years'] {
  const years: Layout['years'] = []
  twigs.forEach(({ model }, line) => {
    const year = yearOf(model.date)
    const [from, to] = [top + line * lineHeight, top + (line + 1) * lineHeight]
    const last = years.at(-1)
    if (last?.year === year) last.to = to
    else {
      const label = { x: 5, y: from + 5, width: textWidth(`${year}`, fontSize), height: 16 }
      years.push({ year, from, to, text: `${year}`, label })
    }
  })
  return years
}
