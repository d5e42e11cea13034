import type { ElementContent, Root } from 'hast'
import type { Problem } from '../../base/problems'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { Workspace } from '../../base/workspace/workspace'
import type { PlainCall } from '../calls/plain-call'
import type { ShortcodeSpec } from '../parsed-post'
import type { PublishedFile } from '../published-file'
import type { PageSummary, SiteIndex, SiteSettings } from '../site-index'
import type { Theme } from '../theme'
import type { SiteConfig } from '../types'
import type { DocumentType, ReadDocument } from './document-type'
import type { FeaturePage } from './feature-page'
import type { FeatureStudio } from './feature-studio'

/**
 * What the engine can do beside a Hugo blog, as one object: it is named in lib/features.ts, and its view, where it shows
 * something, in components/features.ts; nothing else knows it.
 */
export type Feature = {
  name: string
  /** names in lower case → what each does with the text between its tags */
  shortcodes: Record<string, ShortcodeSpec>
  /** those among them that say more in a feed than what stands between their tags */
  plain?: Record<string, (call: PlainCall) => ElementContent[]>
  /** components of `.mdx` files with their attributes */
  components: Record<string, string[]>
  /** of the documents that it writes */
  documentTypes: readonly DocumentType[]
  /** what the environment may tell it: name → what it says, for the README */
  variables?: Record<string, string>
  /** what `npm run feature -- <name>` may ask of it, on a compiled site */
  commands?: Record<string, (index: SiteIndex, files: WorkFiles) => void>
  /** Reads what of the site is its own. Once a run of the content step. */
  open(config: SiteConfig, workspace: Workspace): OpenFeature
}

/** A feature on one site, in the order in which the content step asks it. */
export type OpenFeature = {
  problems: Problem[]
  /** a file of the site that is none of the blog's */
  owns(path: string): boolean
  /** documents to be checked, by file name */
  documents(): Map<string, string>
  /** its pages; one whose address the site has given away is not shown, with a warning */
  pages(settings: SiteSettings, pages: readonly PageSummary[]): FeaturePage[]
  /** the site's own pages that it shows, in place of a theme's template */
  shows?(settings: SiteSettings, pages: readonly PageSummary[]): Pick<FeaturePage, 'feature' | 'url'>[]
  /** for that warning: what stands at its addresses, and how to switch it off */
  givesWay: { what: string; remedy: string }
  /** all that it enriches by, beside the page and the site's settings, as one text: while it is the same, once is enough */
  basis: string
  /** Puts into a resolved body what it knows; changes the tree. What it is `told` there is noted afterwards. */
  enrich(tree: Root, page: PageSummary, settings: SiteSettings): Enriched
  /** origins of other sites that a page shows in a frame of its, once the reader asks: its policy must name them */
  hosts?(url: string): { frames?: string[] }
  /** origins that its scripts and forms send to, on every page */
  sends?: readonly string[]
  /** addresses of files that may stand in frames of other sites */
  embeds?(settings: SiteSettings): string[]
  /** hears what a page's body told, whether that was enriched in this run or is as it was */
  note(page: PageSummary, told: readonly string[]): void
  /** what can be said when every page has passed */
  close(): Problem[]
  /** keeps what pages ask of it about each other, whenever the index is written */
  keep?(index: SiteIndex): void
  /** the same of what the bodies have told it, where it has heard of all of them */
  keepTold?(index: SiteIndex): void
  /** keeps what its pages need and returns the files that they show */
  files(index: SiteIndex, given: GivenToFeature): Promise<PublishedFile[]>
  /** files that are only led to: drawings and data to take away */
  downloads(index: SiteIndex, given: GivenToFeature): Promise<PublishedFile[]>
  /** other names of what it knows, each list one thing's: who searches by one finds the others */
  names?(): string[][]
  /** what its pages are shown by elsewhere; those without are shown by their home's */
  cards?(index: SiteIndex, theme: Theme): FeatureCard[]
  /** what its pages say, for search */
  texts?(settings: SiteSettings): FeatureText[]
  /** pages for the author, in the studio */
  studio?(settings: SiteSettings): FeatureStudio | null
  /** what its pages may say: the font must have its characters */
  glyphs(settings: SiteSettings): string
}

/** A social card of a feature's: what is drawn in the look of all others. */
export type FeatureCard = {
  /** pages that share it: decoded, without the base path */
  urls: string[]
  lang: string
  langTag: string
  /** what it is, where that isn't seen from its title */
  kind?: string
  title: string
  /** a line or two below */
  words?: string
  /** short words at the foot, the first of them a date or a number */
  facts?: string[]
  /** an SVG with a view box from 0 and without letters, in the theme's colours, to stand beside the title */
  ornament?: string
}

/** What a page of a feature says. */
export type FeatureText = {
  /** decoded, without the base path */
  url: string
  lang: string
  title: string
  description: string
  text: string
}

export type Enriched = { problems: Problem[]; told: string[] }

/** What a feature makes its files with. */
export type GivenToFeature = {
  /** addresses that the site has given away */
  taken: ReadonlySet<string>
  /** former addresses, and where each leads */
  redirects: ReadonlyMap<string, string>
  readDocument: ReadDocument
  /** all features of the site, itself among them */
  features: readonly OpenFeature[]
  theme: Theme
  /** href of what makes a feed readable in a browser */
  feedStyles: string
  workspace: Workspace
}
