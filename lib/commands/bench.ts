import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contenderNames, states } from '../tools/bench/contender'
import { costTable } from '../tools/bench/cost-table'
import { runBench } from '../tools/bench/run-bench'
import { nextCommand } from './steps/next-command'

/**
 * `npm run bench [-- --posts 1000,10000] [--only gaji,astro] [--states changed] [--seed 1]`: what Gaji costs beside
 * others, on the same posts in one run. Its peers are installed into a temporary folder. The cold build is always made:
 * the others begin with what it leaves.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    only: { type: 'string', default: contenderNames.join(',') },
    states: { type: 'string', default: states.join(',') },
    seed: { type: 'string', default: '1' },
  },
})
const sizes = values.posts.split(',').map(Number)
const only = chosen(contenderNames, 'only')
const wanted = chosen(states, 'states')
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--posts: whole numbers with commas')

const folder = mkdtempSync(join(tmpdir(), 'gaji-bench-'))
const tell = (line: string) => process.stderr.write(`${line}\n`)
try {
  const results = await runBench({ sizes, only, states: wanted, seed: Number(values.seed), folder, nextCommand, tell })
  process.stdout.write(
    `\nProcessor time (by the clock), peak of the largest process; Node ${process.versions.node}, ${availableParallelism()} cores. Ratios are of processor time.\n\n${costTable(results)}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Those that an option names, in our order. */
function chosen<Name extends string>(names: readonly Name[], option: 'only' | 'states'): Name[] {
  const said = values[option].split(',')
  const unknown = said.filter((one) => !names.some((name) => name === one))
  if (unknown.length > 0) throw new Error(`--${option} ${unknown}: unknown (known: ${names.join(', ')})`)
  return names.filter((name) => said.includes(name))
}
