import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { figureNames } from '../figures/figure'
import { liveScript } from './live-outputs'

/** KiB, packed; each file has the element and its controls with it, and where a model runs in it a Transformer's steps. */
const most: Record<string, number> = { wake: 0.4, masks: 4.3, exercises: 5, sampling: 4.3, tiny: 5 }

test.each(['wake', ...figureNames])('the script of %s is small', async (name) => {
  const file = await liveScript('components/live', name)
  const size = gzipSync('bytes' in file ? file.bytes : '').length / 1024
  console.info(name, size.toFixed(1), 'KiB')
  expect(size).toBeGreaterThan(0.1)
  expect(size).toBeLessThanOrEqual(most[name] ?? 3.6)
})
