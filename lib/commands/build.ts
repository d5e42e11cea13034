import { spawnSync } from 'node:child_process'
import '../content/switches'
import { rememberBuild } from './build-stamp'
import { nextCommand } from './next-command'

/** `npm run build`: next build, whose configuration compiles the content first. Options become environment variables. */
const build = spawnSync(process.execPath, [nextCommand, 'build'], { stdio: 'inherit' })
if (build.status === 0) rememberBuild()
process.exitCode = build.status ?? 1
