import type { Milestone } from '../record/types'

/** Part of the address by which a model's page leads to it. */
export function milestoneId({ id }: Pick<Milestone, 'id'>): string {
  return `milestone-${id}`
}
