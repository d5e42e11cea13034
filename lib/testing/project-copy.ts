import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const code = ['app', 'components', 'lib', 'next.config.mjs', 'proxy.ts', 'package.json', 'package-lock.json']
const settings = ['postcss.config.mjs', 'tsconfig.json']
const ownSite = ['content', 'data', 'public', 'hugo.toml']

/**
 * A copy of the project below it, where node_modules is found, so that a test's builds leave the author's own alone.
 * The caches of an earlier run stay in it, as they do on a machine that builds often.
 */
export function copyProject(name: string): string {
  const copy = join('.gaji', 'work', name)
  mkdirSync(copy, { recursive: true })
  for (const part of [...code, ...settings, ...ownSite]) {
    rmSync(join(copy, part), { recursive: true, force: true })
    if (existsSync(part)) cpSync(part, join(copy, part), { recursive: true, preserveTimestamps: true })
  }
  // What an earlier run put into `public/` is gone with it.
  rmSync(join(copy, '.gaji', 'published.json'), { force: true })
  return copy
}

/** The surroundings of a command on a site's folder: none of the test runner's own settings. */
export function siteEnv(folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const none = [
    'SITE_URL',
    'STRICT',
    'KEEP_GOING',
    'VERBOSE',
    'SHOW_UNPUBLISHED',
    'PARSE_LOG',
    'GAJI_CONTENT_READY',
    'PWD',
    'PORT',
  ]
  const inherited = Object.entries(process.env).filter(
    ([name]) => !none.includes(name) && !/^(VITEST|NODE_ENV)/.test(name),
  )
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_DIR: folder,
    ...more,
  }
}
