import type { Language, Page, PageKind, SiteConfig } from '../../record/types'

/** A page while the site is put together, with what later steps need and readers never see. */
export type SiteNode = {
  page: Page
  /** path as its author wrote it: "/posts/My Post" */
  writtenPath: string
  /** the name that `:filename` stands for; "" for lists */
  filename: string
  /** the section around it; null for home */
  section: SiteNode | null
  /** where its own files lie: "/posts/my-post"; "" at the root */
  directory: string
  /** false: a draft, future or expired page that is not asked for, or one of a disabled kind */
  isBuilt: boolean
}

/** All of one language, before its lists are made. */
export type LanguageSite = {
  language: Language
  config: SiteConfig
  /** "/ko", or "" for the language at the root */
  prefix: string
  nodes: SiteNode[]
  home: SiteNode
  /** logical path → section, taxonomy or term */
  lists: Map<string, SiteNode>
  mainSections: string[]
}

export type NewNode = Pick<SiteNode, 'writtenPath' | 'filename' | 'isBuilt'> &
  Pick<Page, 'kind' | 'lang' | 'path' | 'fields' | 'title'> &
  Partial<Pick<Page, 'file' | 'bundle' | 'state' | 'body' | 'bodyLine' | 'format' | 'places' | 'taxonomy' | 'term'>>

/** A node with everything that is not known yet left empty. */
export function newNode({ writtenPath, filename, isBuilt, ...page }: NewNode): SiteNode {
  const { fields, kind } = page
  const section = kind === 'home' || (kind === 'page' && page.path.lastIndexOf('/') === 0) ? '' : firstPart(page.path)
  const canBeLink = fields.build.render !== 'never' && !fields.headless
  return {
    writtenPath,
    filename,
    isBuilt,
    section: null,
    directory: '',
    page: {
      file: null,
      bundle: null,
      state: 'public',
      body: '',
      bodyLine: 1,
      format: 'none',
      places: new Map(),
      taxonomy: null,
      term: null,
      ...page,
      url: '',
      linkTitle: fields.linkTitle || page.title,
      section,
      type: fields.type || section || 'page',
      date: fields.date,
      lastmod: fields.lastmod,
      rendered: canBeLink && fields.build.render === 'always',
      listed: fields.build.list === 'always' && !fields.headless,
      members: [],
      sections: [],
      parent: null,
      paginated: false,
      terms: {},
      resources: [],
      translations: [],
      aliases: [],
    },
  }
}

/** Kinds that `disableKinds` leaves out are kept for the structure, but not built. */
export function isKindBuilt(kind: PageKind, config: SiteConfig): boolean {
  return !config.disableKinds.some((disabled) => disabled.toLowerCase() === kind)
}

/** Where a page is spoken of: its file, else, for a list that no file makes, the configuration that asks for it. */
export function fileOf({ file }: Pick<Page, 'file'>, { sources }: Pick<SiteConfig, 'sources'>): string {
  return file ?? sources[0] ?? 'hugo.toml'
}

function firstPart(path: string): string {
  return path.split('/')[1] ?? ''
}
