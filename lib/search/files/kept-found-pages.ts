import { join } from 'node:path'
import { openKeptTexts } from '../../base/disk/kept-texts'
import type { Workspace } from '../../base/workspace/workspace'
import { makeShare, sectionsOfFile } from '../index/make-share'
import type { PageFile, Share } from '../index/types'
import type { SearchablePage } from './searched-pages'

/**
 * Another number for pages that another analysis reads. `npm run unit` holds what is made of a page to what it was with
 * it.
 */
export const analysis = 3

/** A page that can be found, as its file has it, and its share of the index. */
export type FoundPage = { page: PageFile; share: Share }

/** What is found of pages, kept between builds by what they are made of: of a site with one changed post, one is read. */
export function openFoundPages({ cacheFolder }: Pick<Workspace, 'cacheFolder'>) {
  const { textOf, prune } = openKeptTexts(join(cacheFolder, 'search'))
  return { foundOf, prune }

  function foundOf({ page, madeOf, sections }: SearchablePage): FoundPage {
    return JSON.parse(textOf([analysis, page, madeOf], () => JSON.stringify(read(page, sections()))))
  }
}

function read(page: SearchablePage['page'], sections: ReturnType<SearchablePage['sections']>): FoundPage {
  return { page: { ...page, sections: sectionsOfFile(sections) }, share: makeShare({ ...page, sections }) }
}
