import type { Architecture, Evidence, Locale, Model, Relation } from '../record/types'

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
