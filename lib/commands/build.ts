import './steps/as-production'
import './steps/tell-errors'
import { spawnSync } from 'node:child_process'
import { explainFullDisk } from '../base/disk/explain-error'
import { workspace } from '../base/workspace/this-workspace'
import { beginBuild } from './steps/build-stamp'
import { nextCommand } from './steps/next-command'

/** `npm run build`: next build, whose configuration compiles the content first. Options become environment variables. */
const rememberBuild = beginBuild(workspace)
const build = spawnSync(process.execPath, [nextCommand, 'build'], { stdio: 'inherit' })
if (build.status === 0) rememberBuild()
else {
  const fault = explainFullDisk(workspace.projectFolder)
  if (fault) process.stderr.write(`${fault}\n`)
}
process.exitCode = build.status ?? 1
