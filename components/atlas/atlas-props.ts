import type { ReactNode } from 'react'
import type { SiteAtlas } from '../../lib/atlas/pages/atlas'
import type { AtlasPage } from '../../lib/atlas/pages/atlas-pages'
import type { FeaturePage } from '../../lib/record/feature/feature-page'
import type { Site } from '../../lib/record/site'

/** What the parts of a page of the atlas get, gathered once for all of them (view.tsx). */
export type AtlasProps<Page extends AtlasPage = AtlasPage> = {
  site: Site
  atlas: SiteAtlas
  page: Page
  /** the same page in the other languages */
  translations: readonly FeaturePage[]
  /** what other features have to show on it */
  added: ReactNode
}
