import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { figureNames } from '../figures/figure'
import { liveScript } from './live-outputs'

/** KiB, packed; each file has the element and its controls with it. */
const most: Record<string, number> = { wake: 0.4 }

test.each(['wake', ...figureNames])('the script of %s is small', async (name) => {
  const file = await liveScript('components/live', name)
  const size = gzipSync('bytes' in file ? file.bytes : '').length / 1024
  console.info(name, size.toFixed(1), 'KiB')
  expect(size).toBeGreaterThan(0.1)
  expect(size).toBeLessThanOrEqual(most[name] ?? 3.6)
})
