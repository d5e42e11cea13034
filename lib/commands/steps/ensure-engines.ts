import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { environmentWith } from '../../base/environment'
import { skipAloud } from '../../tools/testing/shared'

export type WebKit = { driver: string; browser: string }

/** Firefox, where it is installed. */
export function findFirefox(): string | undefined {
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path))
}

/** WebKitGTK's driver and its small browser, where they and a screen for them are installed. */
export function findWebKit(): WebKit | undefined {
  const driver = '/usr/bin/WebKitWebDriver'
  if (!existsSync(driver) || !existsSync('/usr/bin/Xvfb')) return undefined
  const folders = readdirSync('/usr/lib').filter((name) => existsSync(join('/usr/lib', name, 'webkit2gtk-4.1')))
  const browser = folders
    .map((name) => join('/usr/lib', name, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path))
  return browser ? { driver, browser } : undefined
}

/** Installs the other two engines from Debian where that can be done, and says aloud what is missing then. */
export function ensureEngines(): void {
  if (missing().length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    if (runApt('update', '-qq')) runApt('install', '-y', '-qq', '--no-install-recommends', ...missing())
  }
  const packages = missing().join(' ')
  if (packages) skipAloud(`every kind of page in ${packages}`, `not installed; in Debian: apt-get install ${packages}`)
}

/** The Debian packages that would bring what isn't here. */
function missing(): string[] {
  return [...(findFirefox() ? [] : ['firefox-esr']), ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])]
}

function runApt(...options: string[]): boolean {
  const env = environmentWith({ DEBIAN_FRONTEND: 'noninteractive' })
  return spawnSync('apt-get', options, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
