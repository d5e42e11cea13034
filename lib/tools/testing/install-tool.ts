import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environmentWith } from '../../base/environment'
import { skipAloud } from './shared'

/**
 * A package that is tried and no part of the project, in a folder of its own that later runs find again. `options` are
 * npm's.
 * @returns its folder, or null where the registry doesn't give it
 */
export function installTool(name: string, version: string, options: readonly string[] = []): string | null {
  const folder = resolve('.gaji/tools', `${name}-${version}`)
  const installed = join(folder, 'node_modules', name)
  if (existsSync(join(installed, 'package.json'))) return installed
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const asked = ['install', '--no-audit', '--no-fund', '--save-exact', ...options, `${name}@${version}`]
  const done = spawnSync('npm', asked, { cwd: folder, env: environmentWith({}), encoding: 'utf8' })
  if (done.status === 0) return installed
  skipAloud(`${name} ${version}`, `npm install failed: ${`${done.stdout}${done.stderr}`.trim()}`)
  return null
}
