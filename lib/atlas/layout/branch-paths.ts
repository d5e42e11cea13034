import type { Model } from '../record/types'
import type { Twig } from './grow-tree'
import type { Dot, Edge } from './types'

type Place = Pick<Dot, 'x' | 'y'>

/** How a way is drawn from one dot to another, in the direction of time. */
export type DrawWay = (from: Place, to: Place) => string

/** From the edge of a dot. */
const radius = 5

/** In its own row at once: out of the dot in a wide turn, then straight. */
export function wayAcross(bend: number): DrawWay {
  return (from, to) => {
    if (from.y === to.y) return `M${from.x + radius} ${from.y}H${to.x}`
    const turn = Math.min(bend, to.x - from.x)
    const start = `M${from.x} ${from.y + Math.sign(to.y - from.y) * radius}`
    if (turn < 3) return `${start}L${to.x} ${to.y}`
    return `${start}Q${from.x} ${to.y} ${from.x + turn} ${to.y}${turn < to.x - from.x ? `H${to.x}` : ''}`
  }
}

/** The same with time running down. */
export function wayDown(bend: number): DrawWay {
  return (from, to) => {
    if (from.x === to.x) return `M${from.x} ${from.y + radius}V${to.y}`
    const turn = Math.min(bend, to.y - from.y)
    const start = `M${from.x + Math.sign(to.x - from.x) * radius} ${from.y}`
    return `${start}Q${to.x} ${from.y} ${to.x} ${from.y + turn}${turn < to.y - from.y ? `V${to.y}` : ''}`
  }
}

/** The branches, and further parents, each with its way. */
export function edgesOf(twigs: readonly Twig[], dots: ReadonlyMap<string, Dot>, draw: DrawWay): Edge[] {
  return twigs.flatMap(({ model, parent, relation, evidence, weight }) => {
    const to = dots.get(model.id)
    if (!to) return []
    const from = parent && dots.get(parent.model.id)
    const way = { from: parent?.model.id ?? '', to: model.id, relation, evidence, part: 'tree' as const }
    const branch: Edge[] = from ? [{ ...way, path: draw(from, to), thickness: thicknessOf(weight) }] : []
    return [...branch, ...crossing(model, parent?.model.id, to, dots)]
  })
}

function crossing(model: Model, first: string | undefined, to: Dot, dots: ReadonlyMap<string, Dot>): Edge[] {
  return model.parents.flatMap(({ id, relation, evidence }): Edge[] => {
    const from = dots.get(id)
    if (!from || id === first) return []
    const [middleX, middleY] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
    const path = `M${from.x} ${from.y}Q${Math.round(middleX)} ${Math.round((middleY + to.y) / 2)} ${to.x} ${to.y}`
    return [{ from: id, to: model.id, relation, evidence, part: 'cross', path, thickness: 1.5 }]
  })
}

/** Grows with the number of models on a branch as the branches of a tree do: slowly. */
function thicknessOf(weight: number): number {
  return Math.round(10 * (1.5 + 1.15 * Math.log2(weight))) / 10
}
