import type { Model } from '../record/types'
import { layoutAcross } from './layout-across'
import { layoutDown } from './layout-down'
import type { Layout, LayoutOptions } from './types'

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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
