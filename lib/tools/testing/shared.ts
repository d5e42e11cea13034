import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environment } from '../../base/environment'

/** The folder with real sites and what Hugo made of them, beside the checkout. Tests must pass without it too. */
const sharedFolder = resolve(process.cwd(), environment.SHARED_DIR ?? '../shared')

/** A file or folder in it, or null where it is absent: `sharedPath('sites', 'gogo-hugo-blog')`. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(sharedFolder, ...parts)
  return existsSync(path) ? path : null
}

/** Says that something was not tested, so that a green run without the sites can't pass for a full one. */
export function skipAloud(what: string, why = 'it is not beside this checkout'): void {
  process.stderr.write(`SKIPPED: ${what} (${why})\n`)
}
