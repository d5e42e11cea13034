import type { Place, Problem } from '../base/problems'

/** A site's folder as the engine sees it: on disk in a build, in memory in tests. Paths are relative, with `/`. */
export type SiteFiles = {
  /** Every file below the folder, as spelled on disk. Dot files, node_modules and build output are left out. */
  list(): string[]
  /** null where there is no such file */
  read(path: string): Uint8Array | null
}

export type Language = {
  /** the key under [languages], and the suffix of translated files: "ko" */
  key: string
  /** BCP 47 tag for `lang`: languageCode / locale where configured ("ko-KR"), else null: detected from the text */
  code: string | null
  name: string
  weight: number
  title: string
  contentDir: string
  /** the language's own settings over the site's */
  params: Record<string, unknown>
  menus: MenuConfig
  taxonomies: Record<string, string>
  hasCJKLanguage: boolean
  summaryLength: number
  disabled: boolean
  direction: 'ltr' | 'rtl'
  /** the site's, with the language's own over them */
  addresses: AddressSettings
}

/** An entry as configured, before pages are known. */
export type MenuConfigEntry = {
  name?: string
  identifier?: string
  parent?: string
  url?: string
  pageRef?: string
  title?: string
  pre?: string
  post?: string
  weight?: number
  params?: Record<string, unknown>
  /** where the configuration has it */
  place?: Place
}
export type MenuConfig = Record<string, MenuConfigEntry[]>

export type PageKind = 'home' | 'section' | 'taxonomy' | 'term' | 'page'

/** What decides which addresses there are; a language may have its own. */
export type AddressSettings = {
  /** kind → section (or taxonomy) → pattern; the old flat form is filed under "page" and, as Hugo does, "term" */
  permalinks: Record<string, Record<string, string>>
  uglyURLs: boolean | Record<string, boolean>
  disableKinds: string[]
  /** kind → output format names in lower case */
  outputs: Record<string, string[]>
}

/** An entry of module.mounts: a folder or file of the site under another path. `include` and `exclude` are patterns. */
export type Mount = { source: string; target: string; lang?: string; include: string[]; exclude: string[] }

/** Hugo's configuration after defaults, merging and environment. https://gohugo.io/configuration/all/ */
export type SiteConfig = AddressSettings & {
  /** the file (or files) it came from, for errors; empty when the site has none */
  sources: string[]
  /** "production" unless HUGO_ENVIRONMENT says otherwise */
  environment: string
  baseURL: string
  /** path of baseURL without its last slash: "" or "/gogo-hugo-blog" */
  basePath: string
  title: string
  copyright: string
  theme: string[]
  defaultContentLanguage: string
  defaultContentLanguageInSubdir: boolean
  /** ordered by weight, then key; never empty; disabled ones are left out */
  languages: Language[]
  /** singular → plural, { tag: "tags", category: "categories" } by default */
  taxonomies: Record<string, string>
  pagination: { pagerSize: number; path: string; disableAliases: boolean }
  params: Record<string, unknown>
  mainSections: string[] | null
  summaryLength: number
  hasCJKLanguage: boolean
  timeZone: string
  buildDrafts: boolean
  buildFuture: boolean
  buildExpired: boolean
  disableAliases: boolean
  canonifyURLs: boolean
  relativeURLs: boolean
  disablePathToLower: boolean
  removePathAccents: boolean
  enableGitInfo: boolean
  enableRobotsTXT: boolean
  enableEmoji: boolean
  titleCaseStyle: string
  pluralizeListTitles: boolean
  capitalizeListTitles: boolean
  sitemap: { changefreq: string; filename: string; priority: number; disable: boolean }
  /** -1: unlimited */
  rssLimit: number
  ignoreFiles: string[]
  contentDir: string
  staticDir: string[]
  dataDir: string
  /** module.mounts: source folder → target ("content", "static", "assets/…") */
  mounts: Mount[]
  /** [frontmatter] date chains, lower case */
  dateFields: Record<'date' | 'lastmod' | 'publishDate' | 'expiryDate', string[]>
  markup: MarkupConfig
  cascade: unknown
  related: unknown
  privacy: Record<string, unknown>
  /** [params.gaji.shortcodes]: the site's own names, in lower case, for shortcodes that the engine knows */
  shortcodeNames: { name: string; calls: string; place: Place }[]
  /** the merged file as written, keys in lower case, for what only one component reads */
  raw: Record<string, unknown>
}

/** What `markup` says that changes the text a reader sees. Defaults are Hugo's. */
export type MarkupConfig = {
  unsafe: boolean
  hardWraps: boolean
  autoHeadingID: boolean
  autoHeadingIDType: 'github' | 'github-ascii' | 'blackfriday' | 'none'
  attributeTitle: boolean
  attributeBlock: boolean
  wrapStandAloneImageWithinParagraph: boolean
  footnote: boolean
  definitionList: boolean
  table: boolean
  strikethrough: boolean
  linkify: boolean
  linkifyProtocol: string
  taskList: boolean
  typographer: boolean
  /** [extensions.typographer] replacements, where configured */
  typographerMarks: Record<string, string>
  cjk: { enable: boolean; eastAsianLineBreaks: boolean; eastAsianLineBreaksStyle: string; escapedSpace: boolean }
  /** extensions.extras: delete, insert, mark, subscript, superscript */
  extras: Record<'delete' | 'insert' | 'mark' | 'subscript' | 'superscript', boolean>
  passthrough: { enable: boolean; block: [string, string][]; inline: [string, string][] }
  highlight: Record<string, unknown>
  tableOfContents: { startLevel: number; endLevel: number; ordered: boolean }
}

/** Where a front matter key and its value stand, in the author's file, from 1. */
export type KeyPlace = { key: { line: number; column: number }; value: { line: number; column: number } }

export type FrontMatter = {
  format: 'toml' | 'yaml' | 'json' | 'none'
  /** as parsed, keys as written; dates native to TOML or YAML are kept as text */
  data: Record<string, unknown>
  /** "title", "menu.main.weight", "resources[0].src" → place; in lower case, whatever the author wrote */
  places: Map<string, KeyPlace>
  /** the text after the front matter, line ends as LF, byte order mark removed, NFC not yet applied */
  body: string
  /** line of the file on which `body` begins, from 1 */
  bodyLine: number
}

export type Parsed<T> = { value: T; problems: Problem[] }

/** A page's fields after the front matter is understood (cascade applied), before addresses are known. Dates: RFC 3339 text with zone. */
export type PageFields = {
  title: string | null
  linkTitle: string | null
  description: string
  summary: string
  date: string | null
  lastmod: string | null
  publishDate: string | null
  expiryDate: string | null
  draft: boolean
  slug: string | null
  url: string | null
  aliases: string[]
  weight: number
  keywords: string[]
  series: string[]
  images: string[]
  type: string | null
  layout: string | null
  /** front matter's outputs, lower case; null: as configured */
  outputs: string[] | null
  markup: string | null
  headless: boolean
  isCJKLanguage: boolean | null
  translationKey: string | null
  /** menu name → entry, from all three forms */
  menus: Record<string, MenuConfigEntry>
  /** plural taxonomy name → terms as written, with the file's order */
  terms: Record<string, string[]>
  /** plural → term → weight, from `tags_weight` */
  termWeights: Record<string, number>
  resources: { src: string; name?: string; title?: string; params: Record<string, unknown> }[]
  build: { render: 'always' | 'never' | 'link'; list: 'always' | 'never' | 'local'; publishResources: boolean }
  sitemap: { changefreq?: string; priority?: number; disable?: boolean }
  cascade: unknown
  /** unknown fields, and `params`, merged as Hugo does */
  params: Record<string, unknown>
}

export type Resource = {
  /** file on disk, relative to the site's folder */
  file: string
  /** decoded address without the base path, NFC: "/posts/b/a.png" */
  url: string
  name: string
  title: string
  type: string
  params: Record<string, unknown>
}

/** draft, future and expired pages never leave the door in production */
export type PageState = 'public' | 'draft' | 'future' | 'expired'

export type TermRef = { plural: string; key: string; title: string; url: string }

/** One address of the site that is a page. All addresses are decoded, NFC, without the base path. */
export type Page = {
  kind: PageKind
  /** key of the language in SiteConfig.languages */
  lang: string
  url: string
  /** Hugo's logical path: "/posts/3rd-posting" ; unique per language with kind */
  path: string
  /** the author's file, relative to the site's folder; null where Hugo makes the page up */
  file: string | null
  bundle: 'leaf' | 'branch' | null
  title: string
  linkTitle: string
  /** first folder of the page's section; "" for home */
  section: string
  type: string
  fields: PageFields
  /** site's date rules applied (lists: latest of their pages), RFC 3339, null where there is none */
  date: string | null
  lastmod: string | null
  state: PageState
  /** false: no page is emitted (headless, build.render = never), but it may be asked for by shortcodes */
  rendered: boolean
  /** false: not in any list, feed, menu of sections or sitemap */
  listed: boolean
  /** for lists: addresses of the pages shown, in Hugo's order. Sections: regular pages directly inside; home: regular pages of mainSections; term: its pages; taxonomy: its terms in order of title */
  members: string[]
  /** addresses of direct sub-sections, in order */
  sections: string[]
  /** the list is shown in pages of pagerSize, with `/page/2/` and so on */
  paginated: boolean
  /** address of the section above; null for home */
  parent: string | null
  /** for terms: plural name and Hugo's key */
  taxonomy: string | null
  term: string | null
  /** its terms, plural → refs in the order written */
  terms: Record<string, TermRef[]>
  resources: Resource[]
  /** addresses of the same page in other languages */
  translations: { lang: string; url: string }[]
  /** redirect sources → this page: aliases, decoded */
  aliases: string[]
  /** body, from the front matter reader */
  body: string
  bodyLine: number
  format: 'toml' | 'yaml' | 'json' | 'none'
  places: Map<string, KeyPlace>
}

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
