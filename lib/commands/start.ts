import './steps/as-production'
import './steps/without-platform'
import './steps/tell-errors'
import { spawnSync } from 'node:child_process'
import '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { buildIsCurrent } from './steps/build-stamp'

/**
 * `npm start`: builds when content or code changed since the last build, then serves on PORT (3000). Options become
 * environment variables first: a build with other switches is another build.
 */
if (!buildIsCurrent(workspace)) {
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts'], { stdio: 'inherit' })
  if (build.status !== 0) process.exit(build.status ?? 1)
}
await import('./serve')
