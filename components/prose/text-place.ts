import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import type { FeatureViews } from '../shapes/feature-view'

/** Where a text is shown: what its elements may need. */
export type TextPlace = { site: Site; page: PageSummary; features: FeatureViews }
