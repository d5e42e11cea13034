import type { GivenToFeature } from '../../record/feature/feature'
import type { SiteIndex } from '../../record/site-index'
import { type FoundPage, openFoundPages } from './kept-found-pages'
import { searchedPages } from './searched-pages'

/** In the order of their numbers. */
export function foundPages(
  index: SiteIndex,
  { features, workspace }: Pick<GivenToFeature, 'features' | 'workspace'>,
): FoundPage[] {
  const kept = openFoundPages(workspace)
  const found = Array.from(searchedPages(index, features, workspace.files), kept.foundOf)
  kept.prune()
  return found
}
