import './steps/as-production'
import './steps/tell-errors'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { explainFullDisk } from '../base/disk/explain-error'
import { environment, environmentWith } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { duration, openBuildReport } from './steps/build-report'
import { beginBuild } from './steps/build-stamp'
import { nextCommand } from './steps/next-command'
import { passOnSignals } from './steps/pass-signals'

/** `npm run build`: next build, whose configuration compiles the content first. Options become environment variables. */
const rememberBuild = beginBuild(workspace)
const start = performance.now()
const build = spawn(process.execPath, [nextCommand, 'build'], {
  stdio: ['inherit', environment.VERBOSE ? 'inherit' : 'pipe', 'inherit'],
  env: environmentWith({ GAJI_REUSE: '1' }),
})
passOnSignals(build)
const ended = once(build, 'close') as Promise<[code: number | null]>
const report = openBuildReport({ write: (line) => process.stdout.write(`${line}\n`) })
if (build.stdout) for await (const line of createInterface({ input: build.stdout })) report.line(line)
const [code] = await ended
report.end()
if (code === 0) {
  rememberBuild()
  process.stdout.write(`✓ built in ${duration(performance.now() - start)}\n`)
} else {
  const fault = explainFullDisk(workspace.projectFolder)
  if (fault) process.stderr.write(`${fault}\n`)
}
process.exitCode = code ?? 1
