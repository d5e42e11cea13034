import type { Atlas, Model } from '../record/types'
import { organizationOf } from './organizations'

/** Models that follow one another at the same developers. */
export type Family = {
  name: string
  /** part of its address */
  id: string
  /** in date order */
  models: Model[]
}

type Known = Pick<Atlas, 'models' | 'families' | 'organizationGroups'>

/** The families that the catalogue names, each with what follows its first model. */
export function familiesOf(atlas: Known): Family[] {
  return Object.entries(atlas.families).map(([name, first]) => {
    const members = new Set([first])
    const house = houseOf(
      atlas,
      atlas.models.find(({ id }) => id === first),
    )
    const models = atlas.models.filter((model) => {
      const follows = members.has(model.parents[0]?.id ?? '') && houseOf(atlas, model) === house
      if (follows) members.add(model.id)
      return members.has(model.id)
    })
    return { name, id: `family-${name.toLowerCase()}`, models }
  })
}

function houseOf(atlas: Known, model: Model | undefined): string {
  return organizationOf(atlas, model?.organizations[0] ?? '')
}

/** What the first drawing shows; all where the catalogue names none. */
export function landmarksOf({ models, landmarks }: Pick<Atlas, 'models' | 'landmarks'>): Model[] {
  const named = new Set(landmarks)
  return named.size > 0 ? models.filter(({ id }) => named.has(id)) : [...models]
}
