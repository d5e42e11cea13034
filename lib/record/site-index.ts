import type { Problem } from '../base/problems'
import type { WorkFiles } from '../base/workspace/work-files'
import type { FeaturePage } from './feature/feature-page'
import type { Analytics, Verification } from './outside-services'
import type { PageRecord } from './page-fields'
import type { CardPicture, Cover } from './pictures/cover'
import type { MenuEntry } from './types'

/** A page without its body: what lists, menus and feeds need. Addresses are decoded, without the base path. */
export type PageSummary = PageRecord & {
  /** the tag for `lang`: "ko-KR" */
  langTag: string
  readingMinutes: number
  /** for lists: the pages shown, by address and in order; `sections` are the lists below */
  members: string[]
  sections: string[]
  parent: string | null
  taxonomy: string | null
  /** the addresses of a paginated list's parts, the list itself first; empty where it isn't paginated */
  pagers: string[]
  translations: { lang: string; url: string }[]
  /** addresses of posts that share its keywords or terms, the nearest first, as `[related]` has it; empty without that */
  related: string[]
  hasBody: boolean
  hasFeed: boolean
  hasMath: boolean
  /** origins of other sites whose pictures the page shows */
  imageHosts: string[]
  /** origins of other sites that the page shows in a frame, once the reader asks for it */
  frameHosts: string[]
  /** for social cards: the page's first, not drawn as SVG */
  picture: CardPicture | null
  /** shown above the text */
  cover: Cover | null
}

export type SiteLanguage = {
  key: string
  tag: string
  direction: 'ltr' | 'rtl'
  name: string
  title: string
  home: string
  mainSections: string[]
  params: Record<string, unknown>
}

export type SiteSettings = {
  /** with the base path, ending in a slash: "https://example.org/blog/" */
  baseURL: string
  basePath: string
  /** where the site's folder lies in its repository: "" or "blog/" */
  folderInRepository: string
  title: string
  copyright: string
  languages: SiteLanguage[]
  defaultLanguage: string
  pagerSize: number
  /** the name of its file; null where the site wants none */
  sitemap: string | null
  /** the most posts that a feed holds; -1: all */
  rssLimit: number
  taxonomies: string[]
  verification: Verification
  analytics: Analytics | null
  indexNow: string | null
  params: Record<string, unknown>
  /** [privacy], for embeds */
  privacy: Record<string, unknown>
}

export type SiteIndex = {
  /** the author's folder on this machine: the index of another site is none of ours */
  folder: string
  settings: SiteSettings
  pages: PageSummary[]
  menus: Record<string, Record<string, MenuEntry[]>>
  /** pages that features add */
  featurePages: FeaturePage[]
  /** pages of the site's own that a feature shows: address → its name */
  shownBy: Record<string, string>
  /** what was found wrong; in a build only warnings, as an error ends it */
  problems: Problem[]
}

type Read = {
  index: SiteIndex
  byUrl: Map<string, PageSummary>
  /** address of a later part of a list → the list and the part's number */
  byPager: Map<string, { page: PageSummary; pager: number }>
  ofFeatures: Map<string, FeaturePage>
  modified: number
}

const name = 'index.json'

export function writeIndex(files: WorkFiles, index: SiteIndex): void {
  files.write(name, index)
}

/** Read once a process where `isFixed`; else anew after a write: `next dev` makes one after an edit. */
export function openIndex(files: WorkFiles, { isFixed }: { isFixed: boolean }): () => Read {
  let read: Read | undefined
  return () => {
    if (read && isFixed) return read
    const modified = files.modified(name)
    if (modified === undefined) throw new Error('the content is not compiled (run: npm run content)')
    if (read?.modified === modified) return read
    const index = files.read(name) as SiteIndex
    const byUrl = new Map(index.pages.map((page) => [page.url, page]))
    const parts = index.pages.flatMap((page) =>
      page.pagers.slice(1).map((url, at) => [url, { page, pager: at + 2 }] as const),
    )
    const ofFeatures = new Map(index.featurePages.map((page) => [page.url, page]))
    read = { index, byUrl, byPager: new Map(parts), ofFeatures, modified }
    return read
  }
}

/** What the last content step has made, of whatever site; null where it was cut off or there was none. */
export function lastIndex(files: WorkFiles): SiteIndex | null {
  try {
    return (files.read(name) as SiteIndex | undefined) ?? null
  } catch {
    return null
  }
}
