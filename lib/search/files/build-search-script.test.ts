import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildSearchScript } from './build-search-script'

it('is 12 KB at most without the index, compressed', async () => {
  const { script } = await buildSearchScript(process.cwd())
  const size = 'bytes' in script ? gzipSync(script.bytes).length : Number.POSITIVE_INFINITY
  expect(size).toBeLessThanOrEqual(12 * 1024)
})
