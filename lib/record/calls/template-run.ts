import type { ShortcodeParams } from '../shortcode-params'

/** A file of `layouts/` that a shortcode is written in, or that such a one includes. */
export type TemplateSource = {
  /** path from the site's folder */
  file: string
  text: string
}

/** Anything that JSON can say: what a template is told of its page and its site. */
export type TemplateFacts = { [name: string]: unknown }

/** All that the templates of one text may read: part of the key of its tree, so nothing else may be in it. */
export type TemplateGiven = {
  /** name of the shortcode, in lower case → its template */
  shortcodes: Record<string, TemplateSource>
  /** path below `partials/` → template */
  partials: Record<string, TemplateSource>
  page: TemplateFacts
  site: TemplateFacts
}

/** A use of a template in a text. */
export type TemplateCall = {
  name: string
  params: ShortcodeParams
  /** among its siblings, from 0 */
  ordinal: number
  /** `content/a.md:3:1` */
  position: string
  /** the white space before it on its line */
  indent: string
  parent: OpenTemplateCall | null
}

/** One that has begun: what stands in it is run before itself, and may ask for it. */
export type OpenTemplateCall = {
  /** `inner` is null where there is no closing tag */
  run(inner: string | null): TemplateOutcome
}

/** What a template made, or why it could not: by its file, as any problem. */
export type TemplateOutcome =
  | { text: string }
  | { refused: { file: string; line: number; column: number; message: string; remedy: string } }

/** What the text's own parser does for templates. */
export type TemplateTools = {
  /** HTML of some Markdown, by the rules of the page */
  markdown(text: string): string
  /** a heading's id */
  anchorize(text: string): string
  /** stands for the address of a page until the others are known */
  ref(name: 'ref' | 'relref', path: string): string
}

/** Opens the templates of one text; what one of its calls leaves for the next lives as long. */
export type RunTemplates = (given: TemplateGiven, tools: TemplateTools) => (call: TemplateCall) => OpenTemplateCall
