import { type Architecture, architectures, type Evidence, evidences, type Model, type Relation } from '../record/types'

/** A model and what grows out of it. */
export type Twig = {
  model: Model
  /** the nearest ancestor among the models drawn, along first parents */
  parent: Twig | null
  /** that other models stand between the two */
  skips: boolean
  relation: Relation
  /** the weakest on the way */
  evidence: Evidence
  /** in date order */
  children: Twig[]
  /** of them, the one that goes on in the same row */
  heir: Twig | null
  /** itself and all that grew out of it */
  weight: number
}

/** @param models in date order, parents before children */
export function growTree(models: readonly Model[], known: ReadonlyMap<string, Model>): Twig[] {
  const twigs = new Map<string, Twig>()
  for (const model of models) {
    const { parent, ...link } = nearestAncestor(model, twigs, known)
    const twig: Twig = { model, parent, ...link, children: [], heir: null, weight: 1 }
    twigs.set(model.id, twig)
    parent?.children.push(twig)
  }
  const grown = [...twigs.values()]
  for (const twig of grown.toReversed()) if (twig.parent) twig.parent.weight += twig.weight
  return grown
}

type Link = Pick<Twig, 'parent' | 'skips' | 'relation' | 'evidence'>

function nearestAncestor(model: Model, twigs: Map<string, Twig>, known: ReadonlyMap<string, Model>): Link {
  let weakest: Evidence = 'stated'
  let skips = false
  for (let at: Model | undefined = model; at?.parents[0]; ) {
    const { id, evidence } = at.parents[0]
    if (evidences.indexOf(evidence) > evidences.indexOf(weakest)) weakest = evidence
    const parent = twigs.get(id)
    if (parent) {
      return { parent, skips, relation: skips ? 'builds-on' : at.parents[0].relation, evidence: weakest }
    }
    skips = true
    at = known.get(id)
  }
  return { parent: null, skips: false, relation: 'builds-on', evidence: 'stated' }
}

/** Mixtures of experts grow on the decoders' side, whose layout they share. */
export function sideOf(architecture: Architecture): number {
  return architectures.indexOf(architecture === 'moe-decoder' ? 'decoder-only' : architecture)
}
