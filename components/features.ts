import { answersView } from './answers/view'
import { archiveView } from './archive/view'
import { atlasView } from './atlas/view'
import { backlinksView } from './backlinks/view'
import { liveView } from './live/view'
import { searchView } from './search/view'
import { seriesView } from './series/view'
import type { FeatureViews } from './shapes/feature-view'

/** What features show, by the names that lib/features.ts gives them; a line each. */
export const featureViews: FeatureViews = {
  atlas: atlasView,
  live: liveView,
  search: searchView,
  archive: archiveView,
  series: seriesView,
  backlinks: backlinksView,
  answers: answersView,
}
