import { gzipSync } from 'node:zlib'
import { treeSvg } from './drawings/tree/tree-svg'
import { layoutTree } from './layout/layout'
import { loadAtlas } from './read/load-atlas'
import type { Model } from './record/types'
import { syntheticModels } from './synthetic-models'

/**
 * Prints time and size of the tree: `npx tsx lib/atlas/bench.ts`. The budget for 100 models: 100 ms, 60 KB gzip. On a
 * machine that others use, the processor's time is the one to trust.
 */
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
    const svg = draw(models, direction)
    const times = Array.from({ length: 20 }, () => {
      const [start, used] = [performance.now(), process.cpuUsage()]
      draw(models, direction)
      const { user, system } = process.cpuUsage(used)
      return { clock: performance.now() - start, processor: (user + system) / 1000 }
    })
    const median = (name: 'clock' | 'processor') =>
      times
        .map((time) => time[name])
        .sort((a, b) => a - b)[10]
        ?.toFixed(1)
    const sizes = `${(svg.length / 1000).toFixed(1)} KB, ${(gzipSync(svg).length / 1000).toFixed(1)} KB gzip`
    console.log(
      `${name} ${models.length} ${direction}: ${median('clock')} ms (${median('processor')} ms of the processor), ${sizes}`,
    )
  }
}
