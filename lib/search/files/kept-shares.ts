import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked, writeChecked } from '../../base/disk/checked-file'
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
      .slice(0, 32)}.share`
    used.add(name)
    const path = join(folder, name)
    const kept = readChecked(path)
    if (kept) return JSON.parse(kept.toString()) as Share
    const share = makeShare(page)
    writeChecked(path, JSON.stringify(share))
    return share
  }

  /** Removes those that this run had no use for. */
  function prune(): void {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
  }
}
