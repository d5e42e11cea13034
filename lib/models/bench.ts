import { gzipSync } from 'node:zlib'
import { layoutTree } from './layout'
import { loadAtlas } from './load-atlas'
import { syntheticModels } from './synthetic-models'
import { treeSvg } from './tree-svg'
import type { Model } from './types'

/** Prints time and size of the tree: `npx tsx lib/models/bench.ts`. The budget for 100 models: 100 ms, 60 KB gzip. */
const { atlas } = loadAtlas(process.cwd())
if (!atlas) throw new Error('no content/models here')

function draw(models: readonly Model[], direction: 'across' | 'down'): string {
  return treeSvg(layoutTree(models, { direction }), { href: (id) => `/models/${id}/`, dataAsOf: '2025-03' })
}

for (const [name, models] of [
  ['catalogue', atlas.models],
  ['synthetic', syntheticModels(1000)],
] as const) {
  for (const direction of ['across', 'down'] as const) {
    const start = performance.now()
    const svg = draw(models, direction)
    const cold = performance.now() - start
    const times = Array.from({ length: 20 }, () => {
      const from = performance.now()
      draw(models, direction)
      return performance.now() - from
    }).sort((a, b) => a - b)
    const sizes = `${(svg.length / 1000).toFixed(1)} KB, ${(gzipSync(svg).length / 1000).toFixed(1)} KB gzip`
    console.log(
      `${name} ${models.length} ${direction}: ${cold.toFixed(1)} ms first, ${times[10]?.toFixed(1)} ms median, ${sizes}`,
    )
  }
}
