import type { ElementContent } from 'hast'
import type { ShortcodeParams } from '../shortcode-params'
import type { Site } from '../site'
import type { PageSummary } from '../site-index'

/** A parameter as text, by its names or its position: `param('title', '0')`; '' where it is not given. */
export type ReadCall = (...names: string[]) => string

/** Where a call stands, for those that say something of other pages. */
export type CallPlace = {
  site: Pick<Site, 'settings' | 'pages' | 'pageAt'>
  page: PageSummary
  /** the address of a page of the site as it stands in the text: `hrefOf(page.url)` */
  hrefOf: (url: string) => string
}

/** What a shortcode's plain form gets. */
export type PlainCall = {
  /** as the author wrote it, in lower case */
  name: string
  params: ShortcodeParams
  param: ReadCall
  /** the address that the call names, resolved */
  href?: string
  /** what stands between the tags, plain already */
  content: ElementContent[]
  /** what the parser has made of a parameter (`part('caption')`), plain; empty where it is not given */
  part: (name: string) => ElementContent[]
  /** the same as it is, for a form that asks the calls in it for more than what they show */
  inside: readonly ElementContent[]
  /** what stands in such a call, as this call's `content` is made */
  plain: (nodes: readonly ElementContent[]) => ElementContent[]
  langTag: string
  /** undefined where a text is shown without its site */
  place?: CallPlace
}
