import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../base/disk/write-whole'
import type { Workspace } from '../../base/workspace/workspace'
import { makeShare } from '../index/make-share'
import type { SearchedPage, Share } from '../index/types'

/** Another number for shares that another analysis makes. `npm run unit` holds a page's share to what it was with it. */
export const analysis = 2

/** Pages' shares, kept between builds by what the pages say: of a site with one changed post, one is made. */
export function openShares({ cacheFolder }: Pick<Workspace, 'cacheFolder'>) {
  const folder = join(cacheFolder, 'search')
  const used = new Set<string>()
  mkdirSync(folder, { recursive: true })
  return { shareOf, prune }

  function shareOf(page: SearchedPage): Share {
    const name = `${createHash('sha256')
      .update(JSON.stringify([analysis, page]))
      .digest('hex')
      .slice(0, 32)}.json`
    used.add(name)
    const path = join(folder, name)
    const kept = existsSync(path) ? parsed(readFileSync(path, 'utf8')) : null
    if (kept) return kept
    const share = makeShare(page)
    writeWhole(path, JSON.stringify(share))
    return share
  }

  /** Removes those that this run had no use for. */
  function prune(): void {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
  }
}

/** null where the file is damaged. */
function parsed(text: string): Share | null {
  try {
    return JSON.parse(text) as Share
  } catch {
    return null
  }
}
