import { layoutTree } from '../../layout/layout'
import type { LayoutOptions } from '../../layout/types'
import type { Model } from '../../record/types'
import type { TreeOptions } from './tree-options'
import { treeSvg } from './tree-svg'
import { tailWidth } from './tree-tail'

type How = Pick<LayoutOptions, 'direction' | 'width' | 'known'>

/** Lays some models out and draws them, with room for what stands behind their names. */
export function drawTree(models: readonly Model[], how: How, options: TreeOptions): string {
  const { locale, tails } = options
  const widths = tails && new Map([...tails].map(([id, tail]) => [id, tailWidth(tail)]))
  return treeSvg(layoutTree(models, { ...how, ...(locale && { locale }), ...(widths && { tails: widths }) }), options)
}
