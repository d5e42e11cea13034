import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readBuiltSite } from '../../serve/built-site'
import { copyProject, siteEnv } from '../testing/project-copy'
import { type Contender, type State, states } from './contender'
import { measure } from './measure'
import { writeConfiguration, writePost, writePosts } from './site-files'

const copyName = 'bench'
const copy = join('.gaji', 'work', copyName)

/** This project, in a copy below it. `folder`: for its Hugo site. `cards`: whether it draws them. */
export function gaji(folder: string, nextCommand: string, { cards = true } = {}): Contender {
  const posts = join(folder, 'content', 'posts')
  // As `npm run build` does it.
  const run = (command: string[], more = {}) =>
    measure([process.execPath, ...command], { cwd: copy, env: siteEnv(folder, { GAJI_REUSE: '1', ...more }) })
  return {
    name: cards ? 'Gaji' : 'Gaji without cards',
    // What a fresh checkout costs has little to do with cards: they lie in the cache as all else.
    states: cards ? states : ['cold', 'unchanged', 'changed'],
    take(all) {
      writeConfiguration(folder, cards ? '' : '[params.gaji]\ncards = false\n')
      writePosts(posts, all)
    },
    begin(state, edit) {
      if (state === 'changed' || state === 'restored') writePost(posts, edit)
      if (state === 'cold' || state === 'restored') forget(state)
    },
    steps: [
      { name: 'content step', run: () => run(['--import', 'tsx', join('lib', 'commands', 'content.ts')]) },
      // The configuration has no content step of its own to begin then.
      { name: 'next build', run: () => run([nextCommand, 'build'], { GAJI_CONTENT_READY: '1' }) },
    ],
  }
}

function forget(state: State): void {
  for (const name of readIfThere(join(copy, '.next')))
    if (state === 'cold' || name !== 'cache') rmSync(join(copy, '.next', name), { recursive: true })
  rmSync(join(copy, '.gaji'), { recursive: true, force: true })
  copyProject(copyName)
}

function readIfThere(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** How many pages its site has, rendered by the last build or an earlier one. */
export function pagesBuilt(): number {
  return Object.keys(readBuiltSite(join(copy, '.next')).pages).length
}
