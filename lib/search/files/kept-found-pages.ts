import { join } from 'node:path'
import { openKeptTexts } from '../../base/disk/kept-texts'
import type { Workspace } from '../../base/workspace/workspace'
import { makeShare } from '../index/make-share'
import type { SearchedPage, Share } from '../index/types'

/** Another number for shares that another analysis makes. `npm run unit` holds a page's share to what it was with it. */
export const analysis = 2

/** Pages' shares, kept between builds by what the pages say: of a site with one changed post, one is made. */
export function openShares({ cacheFolder }: Pick<Workspace, 'cacheFolder'>) {
  const { textOf, prune } = openKeptTexts(join(cacheFolder, 'search'))
  return { shareOf, prune }

  function shareOf(page: SearchedPage): Share {
    return JSON.parse(textOf([analysis, page], () => JSON.stringify(makeShare(page))))
  }
}
