import type { GivenToFeature } from '../../record/feature/feature'
import type { SiteIndex } from '../../record/site-index'
import { sectionsOfFile } from '../index/make-share'
import type { PageFile, Share } from '../index/types'
import { openShares } from './kept-shares'
import { searchedPages } from './searched-pages'

/** A page that can be found, as its file has it, and its share of the index. */
export type FoundPage = { page: PageFile; share: Share }

/** In the order of their numbers. */
export function foundPages(
  index: SiteIndex,
  { features, workspace }: Pick<GivenToFeature, 'features' | 'workspace'>,
): FoundPage[] {
  const kept = openShares(workspace)
  const found: FoundPage[] = []
  for (const page of searchedPages(index, features, workspace.files))
    found.push({ page: { ...page, sections: sectionsOfFile(page.sections) }, share: kept.shareOf(page) })
  kept.prune()
  return found
}
