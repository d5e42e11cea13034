import type { ComponentProps, ReactNode } from 'react'
import type { FeaturePage } from '../../lib/record/feature/feature-page'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import type { ShortcodeViews } from './shortcode-props'

/** A link in a text, with the attributes by which a feature has marked it. */
export type FeatureLinkProps = ComponentProps<'a'> & { page: PageSummary; site: Site } & {
  [attribute: `data-${string}`]: string
}

/** One of the site's own pages: for a long list the part that is shown, and its text where it has one. */
export type OwnPage = { page: PageSummary; pager: number; text: ReactNode }

/** What features show, by their names. */
export type FeatureViews = Record<string, FeatureView>

/** Around what a page shows: its site and language. */
export type FeatureFrame = { site: Site; lang: string; langTag: string }

/** What a feature shows; the other half of it is in lib/features.ts. */
export type FeatureView = {
  /** shortcode → component, for the dictionary */
  shortcodes: ShortcodeViews
  /** an attribute of links (`data-model`) → how a link that has it is shown */
  links: Record<`data-${string}`, (link: FeatureLinkProps) => ReactNode>
  /** what it adds to the tools in every page's header */
  tool?(frame: FeatureFrame): ReactNode
  /** what it adds to the list of links in every page's footer */
  footer?(frame: FeatureFrame): ReactNode
  /** what it adds to the site's own pages: below the title, and behind the text of a post, at once or at the end */
  below?(page: PageSummary, site: Site): ReactNode
  behind?(page: PageSummary, site: Site): ReactNode
  end?(page: PageSummary, site: Site): ReactNode
  /** a page of the site's own that it shows (OpenFeature's `shows`) */
  own?(own: OwnPage, site: Site): ReactNode
  /** a link that leads on from a page that stands for what can't be shown */
  way?(frame: FeatureFrame): ReactNode
  /** one of its pages, within the frame of every page; `added`: what other features have to show there */
  page(page: FeaturePage, site: Site, translations: readonly FeaturePage[], added: ReactNode): ReactNode
  /** what it adds to a page of another feature, which finds the place for it */
  adds?(page: FeaturePage, site: Site): ReactNode
  /** the whole address at which something sought is asked for, which stands in it as `{search_term_string}`; null where there is none */
  asks?(site: Site, lang: string): string | null
  /** what the page's head says of it */
  describe(page: FeaturePage, site: Site): { title: string; description: string }
}
