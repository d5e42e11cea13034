import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environmentWith } from '../../lib/base/environment'
import { skipAloud } from '../../lib/tools/testing/shared'
import { run } from '../run'

/**
 * A package that is tried and no part of the project, in a folder of its own that later runs find again. `options` are
 * npm's.
 * @returns its folder, or null where the registry doesn't give it
 */
export async function installTool(name: string, version: string, options = ''): Promise<string | null> {
  const folder = resolve('.gaji/tools', `${name}-${version}`)
  const installed = join(folder, 'node_modules', name)
  if (existsSync(join(installed, 'package.json'))) return installed
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const done = await run(
    `npm install --no-audit --no-fund --save-exact ${options} ${name}@${version}`,
    folder,
    environmentWith({}),
  )
  if (done.code === 0) return installed
  skipAloud(`${name} ${version}`, `npm install failed: ${done.output.trim()}`)
  return null
}
