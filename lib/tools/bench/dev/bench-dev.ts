import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type DevResult, runDev } from './dev-run'
import { madeUpSite, nextFloor, ownSite } from './dev-site'

/**
 * `npm run bench:dev [-- --posts 1000] [--edits 10] [--only next,own,posts]`: how long an author waits for `npm run dev`
 * without any cache, and after a save: on this project's own site and on made-up posts, beside one empty page by
 * `next dev` in the same run. A saved edit is timed until an answer has it; its processor time is that of all that
 * follows. Reads Linux's /proc.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    edits: { type: 'string', default: '10' },
    only: { type: 'string', default: 'next,own,posts' },
  },
})
const only = values.only.split(',')
const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')
const folder = mkdtempSync(join(tmpdir(), 'gaji-bench-dev-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const sites = {
  next: () => nextFloor(nextCommand),
  own: ownSite,
  posts: () => madeUpSite(folder, Number(values.posts)),
}
row('by the clock (processor time), s', ['first page', 'home page', 'until quiet', 'edit, median', 'edit, longest'])
for (const [name, makeSite] of Object.entries(sites)) {
  if (only.includes(name)) show(await runDev(makeSite(), { port: 4680, edits: Number(values.edits) }))
}
process.exit()

function show({ name, firstPage, secondPage, all, edits }: DevResult): void {
  const by = (field: 'wall' | 'cpu') => edits.map((edit) => edit[field]).sort((a, b) => a - b)
  const [walls, cpus] = [by('wall'), by('cpu')]
  const at = (share: number) => {
    const index = Math.floor((edits.length - 1) * share)
    return { wall: walls[index] ?? 0, cpu: cpus[index] ?? 0 }
  }
  row(
    name,
    [firstPage, secondPage, all, at(0.5), at(1)].map(({ wall, cpu }) => `${wall.toFixed(2)} (${cpu.toFixed(2)})`),
  )
}

function row(name: string, cells: string[]): void {
  process.stdout.write(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(16)).join('')}\n`)
}
