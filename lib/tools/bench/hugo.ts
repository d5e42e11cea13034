import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { siteEnv } from '../testing/project-copy'
import { skipAloud } from '../testing/shared'
import type { Contender } from './contender'
import { measure } from './measure'
import { peerFolder, writeConfiguration, writePost, writePosts } from './site-files'

/** The `hugo` at hand with three layouts and no theme, or null where there is none. */
export function hugo(folder: string): Contender | null {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  const version = /v([\d.]+)/.exec(stdout ?? '')?.[1]
  if (!version) {
    skipAloud('Hugo', 'there is no command `hugo`')
    return null
  }
  const posts = join(folder, 'content', 'posts')
  const command = ['hugo', '--quiet', '--cacheDir', join(folder, 'cache')]
  return {
    name: `Hugo ${version}`,
    states: ['cold', 'unchanged', 'changed'],
    take(all) {
      writeConfiguration(folder)
      cpSync(peerFolder('hugo'), folder, { recursive: true })
      writePosts(posts, all)
    },
    begin(state, edit) {
      if (state === 'changed') writePost(posts, edit)
      if (state !== 'cold') return
      for (const name of ['public', 'resources', 'cache']) rmSync(join(folder, name), { recursive: true, force: true })
    },
    steps: [{ name: 'build', run: () => measure(command, { cwd: folder, env: siteEnv(folder) }) }],
  }
}
