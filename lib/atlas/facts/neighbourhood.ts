import type { Atlas, Model, ModelParent } from '../record/types'

/** another model, and the relation by which the younger of the two comes from the older */
type Relative = { model: Model; link: ModelParent }

export type Neighbourhood = {
  /** the model, its parents, their first parents, and what derives from it: enough to see where it sits */
  models: Model[]
  predecessors: Relative[]
  successors: Relative[]
}

/** The small piece of the tree around one model, in date order; null for an id that is not there. */
export function neighbourhood(atlas: Atlas, id: string): Neighbourhood | null {
  const model = atlas.byId.get(id)
  if (!model) return null
  const predecessors = model.parents.flatMap((link) => {
    const found = atlas.byId.get(link.id)
    return found ? [{ model: found, link }] : []
  })
  const successors = atlas.models.flatMap((child) => {
    const link = child.parents.find((parent) => parent.id === id)
    return link ? [{ model: child, link }] : []
  })
  const near = new Set([model, ...predecessors.map((entry) => entry.model), ...successors.map((entry) => entry.model)])
  for (const { model: parent } of predecessors) {
    const grandparent = atlas.byId.get(parent.parents[0]?.id ?? '')
    if (grandparent) near.add(grandparent)
  }
  return { models: atlas.models.filter((candidate) => near.has(candidate)), predecessors, successors }
}
