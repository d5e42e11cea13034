import type { ComponentProps, ReactNode } from 'react'
import type { FeaturePage } from '../../lib/record/feature/feature-page'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import type { ShortcodeViews } from './shortcode-props'

/** A link in a text, with the attributes by which a feature has marked it. */
export type FeatureLinkProps = ComponentProps<'a'> & { page: PageSummary; site: Site } & {
  [attribute: `data-${string}`]: string
}

/** What features show, by their names. */
export type FeatureViews = Record<string, FeatureView>

/** What a feature shows; the other half of it is in lib/features.ts. */
export type FeatureView = {
  /** shortcode → component, for the dictionary */
  shortcodes: ShortcodeViews
  /** an attribute of links (`data-model`) → how a link that has it is shown */
  links: Record<`data-${string}`, (link: FeatureLinkProps) => ReactNode>
  /** what it adds to the tools in every page's header */
  tool?(frame: { site: Site; lang: string; langTag: string }): ReactNode
  /** one of its pages, within the frame of every page */
  page(page: FeaturePage, site: Site, translations: readonly FeaturePage[]): ReactNode
  /** what the page's head says of it */
  describe(page: FeaturePage, site: Site): { title: string; description: string }
}
