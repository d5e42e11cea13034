import { yearOf } from '../record/dates'
import type { Model, Openness } from '../record/types'
import { branchClass } from '../style/atlas-styles'

export const opennessClass: Record<Openness, string> = { 'open-source': 'os', 'open-weights': 'ow', closed: 'cl' }

type Shown = {
  /** others are drawn faint */
  highlight?: ReadonlySet<string> | undefined
  /** the model a page is about */
  here?: string | undefined
}

/** Classes to filter by: branch, openness, year, country, "named in the article". */
export function modelClasses(model: Model, { here, highlight }: Shown = {}): string {
  return [
    branchClass[model.architecture],
    opennessClass[model.openness],
    `y${yearOf(model.date)}`,
    model.country ? `c-${model.country.toLowerCase()}` : '',
    model.seed ? 'seed' : '',
    here === model.id ? 'here' : '',
    highlight && !highlight.has(model.id) ? 'dim' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
