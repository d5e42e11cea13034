import { statSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../base/environment'
import { publishedByBuild } from '../base/workspace/published-by-build'
import { workspace } from '../base/workspace/this-workspace'

/** For proxy.ts in `next dev`: waits until what a page shows is made, while the content step is still at work. */
export async function pageIsMade(path: string): Promise<void> {
  const { DEV_FILES } = environment
  // A page that can't be had in this way is shown as it is.
  if (DEV_FILES) await fetch(new URL(path, DEV_FILES), { method: 'POST' }).catch(() => {})
}

/**
 * For proxy.ts in `next dev`: where a file stands at a path (encoded, without the base path), an address that gives it.
 * `gone`: a build has put a file there that the site no longer has.
 */
export function devFile(path: string): URL | 'gone' | null {
  const name = decodeURIComponent(path)
  const file = statSync(join(/*turbopackIgnore: true*/ workspace.publicFolder, name), { throwIfNoEntry: false })
  if (file?.isFile() && environment.DEV_FILES) return new URL(path, environment.DEV_FILES)
  return publishedByBuild(workspace).has(name.slice(1)) ? 'gone' : null
}
