import type { MenuConfigEntry } from './site-config'

export type PageKind = 'home' | 'section' | 'taxonomy' | 'term' | 'page'

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

/** A page's fields after the front matter is understood (cascade applied), before addresses are known. Dates: RFC 3339 text with zone. */
export type PageFields = {
  title: string | null
  linkTitle: string | null
  description: string
  summary: string
  date: string | null
  lastmod: string | null
  /** `lastmod` where something says it: the front matter or git, and not the day of writing or the disk in its place */
  revised: string | null
  publishDate: string | null
  expiryDate: string | null
  draft: boolean
  slug: string | null
  url: string | null
  aliases: string[]
  weight: number
  keywords: string[]
  series: string[]
  /** where it stands among the parts of its series; null where it doesn't say */
  seriesOrder: number | null
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
