import type { ElementContent, Root } from 'hast'
import type { Problem } from '../base/problems'
import type { TemplateGiven } from './calls/template-run'
import type { ShortcodeParams } from './shortcode-params'
import type { TextWords } from './text-words'
import type { MarkupConfig } from './types'

export type BodyFormat = 'md' | 'mdx' | 'html'

/** What an author wrote, and where it stands in her file. */
export type PostSource = {
  /** path from the site's folder */
  file: string
  /** the text after the front matter, line ends as LF */
  body: string
  /** line of the file on which `body` begins, from 1 */
  bodyLine: number
  format: BodyFormat
}

/** What a shortcode does with the text between its tags, and whether it stands among paragraphs or inside one. */
export type ShortcodeSpec = {
  /** columns: Markdown, split at lines that hold only `<--->`; code and math are rendered as such */
  inner: 'none' | 'markdown' | 'text' | 'columns' | 'code' | 'math'
  block: boolean
  /** parameters that are Markdown themselves: a `gaji-part` element each, before the content */
  markdownParams?: string[]
  /** parameters that are pictures, or patterns of them (`{a,b}.jpg`): a `gaji-part` of `img` each. Names, or positions as digits */
  pictureParams?: string[]
  /** where an address can stand; the first one given becomes the call's `href`. `relref` names a page */
  addressParams?: string[]
  /** may stand without a closing tag, as themes differ */
  optional?: boolean
  /** the shortcode whose component shows it, where it has none of its own; `as-it-is`: what the parser has made of it */
  as?: string
  /** the shortcode that the site calls by this name */
  calls?: string
  /** a template of the site's own is run; its file, from the site's folder */
  template?: string
  /** the shortcode of the same name that stands where the template can't be run */
  instead?: ShortcodeSpec
}

/** All that decides how a body becomes a tree. It is part of the cache's key, so it holds only JSON. */
export type MarkdownSettings = {
  markup: MarkupConfig
  /** enableEmoji */
  emoji: boolean
  /** [params.gaji] wikilinks */
  wikilinks: boolean
  words: TextWords
  summaryLength: number
  /** hasCJKLanguage, or isCJKLanguage of the page: words are counted by character */
  isCJK: boolean
  /** Move body headings below the page's own h1; off only to compare with Hugo */
  demoteHeadings: boolean
  /** Pictures alone in a paragraph become figures; off only to compare with Hugo */
  figures: boolean
  shortcodes: Record<string, ShortcodeSpec>
  /** components an `.mdx` file may use, with their attributes */
  components: Record<string, string[]>
  /** what the templates that this text calls may read */
  templates?: TemplateGiven
}

/** In the file named by PostSource.file, from 1. */
export type Spot = { line: number; column: number }

export type TocEntry = {
  id: string
  level: number
  text: string
  /** the heading's own markup, without links and notes */
  content: ElementContent[]
  children: TocEntry[]
}

declare module 'hast' {
  interface ElementData {
    /** of links and pictures, until the other pages have answered */
    place?: Spot
  }
}

/** A `ref` or `relref` call: which page, which heading. */
export type RefCall = { name: 'ref' | 'relref'; params: ShortcodeParams; place: Spot }

export type Summary = {
  tree: Root
  text: string
  /** there is more to read than the summary shows */
  truncated: boolean
  /** by `<!--more-->`, not by length */
  byDivider: boolean
}

export type Features = { math: boolean; code: boolean; footnotes: boolean; shortcodes: string[] }

/** Of these, what the parser itself must know. */
export type SyntaxSettings = Pick<MarkdownSettings, 'markup' | 'emoji' | 'wikilinks'>

/** What an `.mdx` file is compiled from. */
export type MdxSource = {
  /** the author's text, as the parser got it */
  text: string
  /** where each of its components stands in the author's file, in the order of the text: `line:column` */
  places: string[]
} & SyntaxSettings

/** A body, understood once. JSON, and a function of PostSource.body and MarkdownSettings alone, so that it can be cached. */
export type ParsedPost = {
  tree: Root
  /** of an `.mdx` file */
  mdx?: MdxSource
  toc: TocEntry[]
  /** every anchor of the page */
  ids: string[]
  features: Features
  readingMinutes: number
  summary: Summary
  problems: Problem[]
}
