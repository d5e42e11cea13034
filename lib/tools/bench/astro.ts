import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { environmentWith } from '../../base/environment'
import { siteEnv } from '../testing/project-copy'
import { skipAloud } from '../testing/shared'
import type { Contender } from './contender'
import { measure } from './measure'
import { peerFolder, writePost, writePosts } from './site-files'

/** The oldest Node of this Astro; where the one at hand is older, it gets one of its own. */
const needed = 22
const made = ['dist', '.astro', join('node_modules', '.astro'), join('node_modules', '.vite')]

/** A blog with lists, tags, categories and feeds, by Astro from the registry, or null where it can't be had. */
export function astro(folder: string): Contender | null {
  cpSync(peerFolder('astro'), folder, { recursive: true })
  const isOld = Number.parseInt(process.versions.node, 10) < needed
  const ownNode = `node-${process.platform}-${process.arch}`
  const fault = install(folder, isOld ? [`${ownNode}@${needed}`] : [])
  if (fault) {
    skipAloud('Astro', fault)
    return null
  }
  const posts = join(folder, 'src', 'posts')
  const node = isOld ? join(folder, 'node_modules', ownNode, 'bin', 'node') : process.execPath
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', 'astro', 'package.json'), 'utf8'))
  const command = [node, join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build']
  const env = siteEnv(folder, { ASTRO_TELEMETRY_DISABLED: '1' })
  return {
    name: `Astro ${version} on Node ${isOld ? needed : process.versions.node}`,
    states: ['cold', 'unchanged', 'changed'],
    take: (all) => writePosts(posts, all),
    begin(state, edit) {
      if (state === 'changed') writePost(posts, edit)
      if (state === 'cold') for (const name of made) rmSync(join(folder, name), { recursive: true, force: true })
    },
    steps: [{ name: 'build', run: () => measure(command, { cwd: folder, env }) }],
  }
}

/** @returns what npm said, where it failed */
function install(folder: string, more: string[]): string | null {
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...more], {
    cwd: folder,
    env: environmentWith({ NODE_ENV: '' }),
    encoding: 'utf8',
  })
  return status === 0 ? null : `npm install failed: ${stderr.trim()}`
}
