import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { siteEnv } from '../testing/project-copy'

/** CPU time of a run in seconds, and its largest memory in MB. */
export type Cost = { cpu: number; memory: number; exit: number | null; output: string }

const measure = new URL('./measure-cost.mjs', import.meta.url).href

/** Runs the content step on a site in a copy of the project, and tells what it cost. */
export function runContent(copy: string, siteDir: string, more: Record<string, string>): Cost {
  const costFile = resolve(copy, '.gaji', 'cost.json')
  rmSync(costFile, { force: true })
  const env = siteEnv(resolve(siteDir), { KEEP_GOING: '1', COST_FILE: costFile, ...more })
  const args = ['--import', 'tsx', '--import', measure, join('lib', 'commands', 'content.ts')]
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: copy,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const output = stdout + stderr
  try {
    return { ...JSON.parse(readFileSync(costFile, 'utf8')), exit: status, output }
  } catch {
    throw new Error(`the content step did not end by itself:\n${output}`)
  }
}
