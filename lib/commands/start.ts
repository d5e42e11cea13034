import { spawn, spawnSync } from 'node:child_process'
import { buildIsCurrent } from './build-stamp'
import { nextCommand } from './next-command'
import { passSignals } from './pass-signals'

/** `npm start`: builds when content or code changed since the last build, then serves on PORT (3000). */
if (!buildIsCurrent()) {
  const options = process.argv.slice(2)
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts', ...options], {
    stdio: 'inherit',
  })
  if (build.status !== 0) process.exit(build.status ?? 1)
}
passSignals(spawn(process.execPath, [nextCommand, 'start'], { stdio: 'inherit' }))
