import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../../base/workspace/this-workspace'
import { refreshPages } from '../../build/publish/finish-site'
import { getSettings } from '../../door/pages'
import { routeOf } from '../../site/addresses/routes'
import { href } from '../../site/addresses/urls'

const mostAsks = 20

/**
 * `next dev` remembers the addresses of a route: it answers 404 to a new one and looks anew behind that answer. Asking
 * until the page is there, once a route, spares the author that 404, and then shows it to a page that waits for it.
 */
export async function announceAddresses(urls: readonly string[]): Promise<void> {
  const server = readServer()
  if (!server || urls.length === 0) return
  const oneOfEach = new Map(urls.map((url) => [routeOf(url), server + href(getSettings(), url)]))
  await Promise.all([...oneOfEach.values()].map(askUntilThere))
  refreshPages(workspace)
}

async function askUntilThere(url: string): Promise<void> {
  for (let asks = 0; asks < mostAsks; asks++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.status !== 404) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Next writes where it serves into its lock file; null while it starts. */
function readServer(): string | null {
  try {
    const { appUrl } = JSON.parse(readFileSync(join(workspace.projectFolder, '.next', 'dev', 'lock'), 'utf8'))
    return typeof appUrl === 'string' ? appUrl : null
  } catch {
    return null
  }
}
