import type { FigureName, Values } from './figures/figure'

/** A figure as it begins for one system. */
export type Shown = { figure: FigureName; values: Values }

const mask = (name: string): Shown => ({ figure: 'masks', values: { mask: name } })

/** Model → the figures of its idea, the first on its page. A name that isn't here has none. */
export const systems: Record<string, readonly Shown[]> = {
  transformer: [mask('split')],
  'gpt-1': [mask('ahead')],
  bert: [mask('both')],
  t5: [mask('split')],
  glm: [mask('split')],
}
