import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { foreignEnvironment } from '../../base/environment'
import { projectSources } from '../../base/workspace/project-files'
import { featureVariables } from '../../features'

/** The journeys are no part of what they look at. */
const notCopied = new Set(['e2e'])

/**
 * A copy of the project below it, where node_modules is found, so that a test's builds leave the author's own alone.
 * The caches of an earlier run stay in it, as they do on a machine that builds often.
 */
export function copyProject(name: string): string {
  const copy = join('.gaji', 'work', name)
  mkdirSync(copy, { recursive: true })
  for (const part of projectSources(copy)) rmSync(join(copy, part), { recursive: true })
  for (const part of projectSources('.')) {
    if (!notCopied.has(part)) cpSync(part, join(copy, part), { recursive: true, preserveTimestamps: true })
  }
  // What an earlier run put into `public/` is gone with it.
  rmSync(join(copy, '.gaji', 'published.json'), { force: true })
  return copy
}

/** The surroundings of a command on a site's folder: none of the test runner's own settings. */
export function siteEnv(folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(foreignEnvironment(featureVariables)).filter(
    ([name]) => name !== 'PWD' && !name.startsWith('VITEST'),
  )
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_DIR: folder,
    ...more,
  }
}
