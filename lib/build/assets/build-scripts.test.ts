import { expect, test } from 'vitest'
import { buildScripts } from './build-scripts'

test('the zoom’s script stays below 3 KB, before compression', async () => {
  const { zoom } = await buildScripts(process.cwd())
  const size = 'bytes' in zoom ? zoom.bytes.length : Number.POSITIVE_INFINITY
  expect(size).toBeLessThanOrEqual(3 * 1024)
})
