import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('npm run fuzz -- --texts judges as many as it is told, however long that takes, and says so', () => {
  const command = ['--import', 'tsx', 'lib/commands/fuzz.ts', '--seed', '11', '--texts', '7', '--minutes', '0']
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect(stdout).toMatch(/^seed 11.*\n7 texts, 0 findings; /)
  expect(status).toBe(0)
})
