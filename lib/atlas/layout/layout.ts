import { monthNumber, yearOf } from '../record/dates'
import type { Architecture, Evidence, Locale, Model, Relation } from '../record/types'
import { layoutAcross } from './layout-across'
import { layoutDown } from './layout-down'

/**
 * Where everything in the tree stands. Two drawings, both ours and both with time on a linear axis:
 *
 * - `across` (layout-across.ts), for a desk: a box begins exactly at its month; lanes are architectures; within a lane
 *   a box takes the free row nearest to its parent's, as late trains take the free platform nearest to their friends.
 *   A sweep in date order with a Fenwick tree of free rows: O(n log n), and no more rows than boxes that coexist.
 * - `down` (layout-down.ts), for a phone: time runs down the page; a box takes the gap nearest to its lane among the few
 *   boxes beside it, and where a month is full it slips below them. O(n log n) for the sorting, else linear.
 *
 * Both are deterministic: the same models give the same picture. Edges are routed afterwards (route-edges.ts).
 */
export type Box = { model: Model; x: number; y: number; width: number; height: number; row: number }

export type Edge = {
  from: string
  to: string
  relation: Relation
  evidence: Evidence
  /** tree: the first parent; thin: distillation beside it; cross: another parent, shown on focus */
  part: 'tree' | 'thin' | 'cross'
  /** for the `d` of an SVG path */
  path: string
}

export type Label = { text: string; x: number; y: number; width: number; height: number }
export type Lane = Label & { architecture: Architecture; top: number; bottom: number }

export type Layout = {
  direction: 'across' | 'down'
  width: number
  height: number
  /** in date order */
  boxes: Box[]
  edges: Edge[]
  lanes: Lane[]
  years: { year: number; at: number; label: Label }[]
  pixelsPerMonth: number
  /** the most that a box stands behind its month, in pixels; 0 in `across` */
  slip: number
}

export type LayoutOptions = {
  direction?: 'across' | 'down'
  locale?: Locale
  pixelsPerMonth?: number
  /** for `down`: the width to fill */
  width?: number
}

export const fontSize = 12

export function layoutTree(models: readonly Model[], options: LayoutOptions = {}): Layout {
  const steps = stepsWithinMonth(models)
  const sorted = models.toSorted(
    (a, b) => compare(a.date, b.date) || (steps.get(a.id) ?? 0) - (steps.get(b.id) ?? 0) || compare(a.id, b.id),
  )
  return options.direction === 'down' ? layoutDown(sorted, options) : layoutAcross(sorted, options)
}

/** A parent stands before its child of the same month: how many such steps lead to a model. */
function stepsWithinMonth(models: readonly Model[]): Map<string, number> {
  const byId = new Map(models.map((model) => [model.id, model]))
  const steps = new Map<string, number>()
  const stepsTo = (model: Model): number => {
    const known = steps.get(model.id)
    if (known !== undefined) return known
    steps.set(model.id, 0)
    const parents = model.parents.flatMap(({ id }) => byId.get(id) ?? []).filter(({ date }) => date === model.date)
    const count = Math.max(0, ...parents.map((parent) => stepsTo(parent) + 1))
    steps.set(model.id, count)
    return count
  }
  for (const model of models) stepsTo(model)
  return steps
}

/** January of the first year and the end of the last month, as month numbers. */
export function timeSpan(models: readonly Model[]): { first: number; last: number; years: number[] } {
  const from = yearOf(models[0]?.date ?? '2017-01')
  const last = models.at(-1)?.date ?? '2017-12'
  const years = Array.from({ length: yearOf(last) - from + 1 }, (_, i) => from + i)
  return { first: from * 12, last: monthNumber(last) + 1, years }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
