import type { Problem } from '../base/problems'
import type { Page, PageState } from './page'
import type { SiteConfig } from './site-config'

/** A site as Hugo reads it, and what it is made of: its configuration and its pages. */
export type * from './page'
export type * from './site-config'

/** A site's folder as the engine sees it: on disk in a build, in memory in tests. Paths are relative, with `/`. */
export type SiteFiles = {
  /** Every file below the folder, as spelled on disk. Dot files, node_modules and build output are left out. */
  list(): string[]
  /** null where there is no such file */
  read(path: string): Uint8Array | null
}

export type Parsed<T> = { value: T; problems: Problem[] }

export type MenuEntry = {
  name: string
  url: string
  weight: number
  identifier: string
  title: string
  pre: string
  post: string
  params: Record<string, unknown>
  /** address of the page it stands for */
  page: string | null
  children: MenuEntry[]
}

export type Redirect = { from: string; to: string }

export type Site = {
  config: SiteConfig
  pages: Page[]
  /** language → menu name → entries, sorted */
  menus: Record<string, Record<string, MenuEntry[]>>
  /** files served as they are: static folders, mounts, page resources; url → file */
  files: { url: string; file: string }[]
  /** Hugo's alias pages, pager aliases among them */
  redirects: Redirect[]
  /** language → the sections whose pages are the blog: as configured, else the one with the most pages */
  mainSections: Record<string, string[]>
  /** pages left out because they are drafts, future or expired: a link to one can be told from a broken one */
  unpublished: { url: string; file: string; state: Exclude<PageState, 'public'>; lang: string; path: string }[]
  problems: Problem[]
}
