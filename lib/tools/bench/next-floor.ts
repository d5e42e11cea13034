import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteEnv } from '../testing/project-copy'
import type { Contender } from './contender'
import { measure } from './measure'
import { peerFolder } from './site-files'

// Below the project, where its own Next is found.
const folder = join('.gaji', 'work', 'bench-next')

/** The floor: so many pages without anything on them, by `next build` as it is. */
export function nextFloor(pagesOf: (posts: number) => number, nextCommand: string): Contender {
  return {
    name: 'Next, empty pages',
    states: ['cold', 'unchanged'],
    take(posts) {
      rmSync(folder, { recursive: true, force: true })
      cpSync(peerFolder('next'), folder, { recursive: true })
      writeFileSync(join(folder, 'count.json'), JSON.stringify({ count: pagesOf(posts.length) }))
    },
    begin(state) {
      if (state === 'cold') rmSync(join(folder, '.next'), { recursive: true, force: true })
    },
    steps: [
      {
        name: 'next build',
        run: () => measure([process.execPath, nextCommand, 'build'], { cwd: folder, env: siteEnv(folder) }),
      },
    ],
  }
}
