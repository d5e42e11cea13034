import type { Place } from '../base/problems'
import type { Analytics, Verification } from './outside-services'

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
  verification: Verification
  analytics: Analytics | null
  /** [params.gaji] indexNow: the key by which search engines believe what is sent to them */
  indexNow: string | null
  /** [params.gaji] certificate: what the site was elsewhere, held on each build */
  certificate: CertificateSetting | null
  /** [params.gaji] cards: false where the site wants no social cards of ours */
  cards: boolean
  /** the merged file as written, keys in lower case, for what only one component reads */
  raw: Record<string, unknown>
}

/** `record`: a file of the site. `wanted`: addresses, with `*` for any letters, that are otherwise on purpose. */
export type CertificateSetting = { record: string; wanted: { address: string; reason: string }[]; place: Place }

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
