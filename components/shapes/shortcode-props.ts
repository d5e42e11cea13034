import type { ReactNode } from 'react'
import type { ShortcodeParams } from '../../lib/record/shortcode-params'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'

/** What a shortcode's component gets. */
export type ShortcodeProps = {
  /** in lower case */
  name: string
  /** the shortcode whose component shows it: `name`, or the one that its spec names */
  shownAs: string
  params: ShortcodeParams
  /** a parameter as text, by its names or its position: `param('title', '0')`; '' where it is not given */
  param(...names: string[]): string
  /** what no other call of the page has: for ids */
  ordinal: number | string
  site: Site
  /** the page that it stands on */
  page: PageSummary
  /** what stands between the tags, rendered */
  children?: ReactNode
  /** parameters that are Markdown or pictures, rendered: `parts.caption` */
  parts: Record<string, ReactNode>
  /** the address that the call names, resolved; undefined where it leads nowhere */
  href?: string
}

/** What a file of shortcodes shows, by their names. */
export type ShortcodeViews = Record<string, ShortcodeView>
export type ShortcodeView = (props: ShortcodeProps) => ReactNode
