import { nearNames } from '../../base/text/near-names'
import { type Atlas, architectures, opennesses } from '../record/types'
import type { FactFault } from './facts'

/** How many models there are, of one architecture or openness where asked. */
export function countModels(
  atlas: Pick<Atlas, 'models'>,
  { architecture = '', openness = '' }: Record<string, string>,
): number | FactFault {
  const wrong = notAmong('architecture', architecture, architectures) ?? notAmong('openness', openness, opennesses)
  if (wrong) return wrong
  return atlas.models.filter(
    (model) => (!architecture || model.architecture === architecture) && (!openness || model.openness === openness),
  ).length
}

/** Null where the value is empty or allowed. */
export function notAmong(field: string, value: string, allowed: readonly string[]): FactFault | null {
  if (value === '' || allowed.includes(value)) return null
  const near = nearNames(value, allowed)[0]
  const remedy = near ? `did you mean "${near}"?` : `known are ${allowed.join(', ')}`
  return { code: 'unknown-model-value', message: `there is no ${field} "${value}"`, remedy }
}
