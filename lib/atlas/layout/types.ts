import type { Evidence, Locale, Model, Relation } from '../record/types'

/**
 * Where everything in the tree stands. Two drawings of the same branches, both ours and both deterministic:
 *
 * - `across` (layout-across.ts), for a desk: time runs to the right, years with many models are wider.
 * - `down` (layout-down.ts), for a phone: a line a model in order of date, the branches to the left of the names.
 *
 * grow-tree.ts says what grows out of what, place-branches.ts gives each a row of its own so that no branch crosses
 * another or a name, branch-paths.ts draws the ways.
 */
export type Dot = {
  model: Model
  x: number
  y: number
  name: Area
  /** of the nearest ancestor that is drawn; none for a root */
  parent?: string
  /** with all that grew out of it */
  weight: number
}

export type Area = { x: number; y: number; width: number; height: number }

export type Edge = {
  from: string
  to: string
  relation: Relation
  evidence: Evidence
  /** tree: the first parent; cross: another, shown on focus */
  part: 'tree' | 'cross'
  /** for the `d` of an SVG path */
  path: string
  /** in pixels: a branch with more on it is thicker */
  thickness: number
}

export type Year = { year: number; from: number; to: number; text: string; label: Area }

export type Layout = {
  direction: 'across' | 'down'
  width: number
  height: number
  /** in date order */
  dots: Dot[]
  edges: Edge[]
  years: Year[]
  /** whether ancestors were left out between two that are joined */
  skips: boolean
}

export type LayoutOptions = {
  direction?: 'across' | 'down'
  locale?: Locale
  /** to fill */
  width?: number
  /** models that aren't drawn, through which those that are may descend */
  known?: ReadonlyMap<string, Model>
  /** what stands behind a name, in pixels (id → width) */
  tails?: ReadonlyMap<string, number>
}

export const fontSize = 12
