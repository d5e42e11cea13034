import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Debian's Chromium, where it is installed; undefined: Playwright's own. */
export const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

/** Installs a Chromium where there is none: Debian's package as root, Playwright's own elsewhere. */
export function ensureBrowser(): void {
  if (systemChromium || existsSync(chromium.executablePath())) return
  const isDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  const commands = isDebian
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      ]
    : [['npx', 'playwright', 'install', '--with-deps', 'chromium']]
  for (const [command, ...options] of commands) {
    const { status } = spawnSync(command as string, options, { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`no Chromium for the journeys: ${command} ${options.join(' ')} failed`)
  }
}
