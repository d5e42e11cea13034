import { expect, test } from 'vitest'
import { buildScripts } from './build-scripts'

test('the zoom’s script stays below 3 KB, before compression', async () => {
  const { zoom } = await buildScripts()
  expect(zoom.bytes?.length).toBeLessThanOrEqual(3 * 1024)
})
