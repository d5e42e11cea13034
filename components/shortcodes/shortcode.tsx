import type { ReactNode } from 'react'
import type { PageSummary } from '../../lib/content/site-index'
import type { ShortcodeParams, ShortcodeValue } from '../../lib/hugo/shortcodes'
import { Button } from './button'
import { Columns } from './columns'
import { Details } from './details'
import { Embed } from './embed'
import { Expand } from './expand'
import { FigureShortcode } from './figure'
import { Highlight } from './highlight'
import { Hint } from './hint'
import { Katex } from './katex'
import { Mermaid } from './mermaid'
import { Section } from './section'
import { Tab, Tabs } from './tabs'
import { UnknownShortcode } from './unknown-shortcode'

/** As the parser leaves a call in the tree. */
export type ShortcodeNode = { name: string; params: string; ordinal: number; place: string; children?: ReactNode }

/** What a shortcode's component gets. `param` finds a parameter by its name or, when they are positional, its place. */
export type ShortcodeProps = {
  name: string
  params: ShortcodeParams
  param(name: string, position?: number): string
  /** position among the page's calls: for ids */
  ordinal: number
  children?: ReactNode
  page: PageSummary
}

const shortcodes: Record<string, (props: ShortcodeProps) => ReactNode> = {
  button: Button,
  columns: Columns,
  details: Details,
  expand: Expand,
  figure: FigureShortcode,
  gist: Embed,
  highlight: Highlight,
  hint: Hint,
  instagram: Embed,
  katex: Katex,
  mermaid: Mermaid,
  section: Section,
  tab: Tab,
  tabs: Tabs,
  tweet: Embed,
  twitter: Embed,
  vimeo: Embed,
  x: Embed,
  youtube: Embed,
}

export function Shortcode({ name, params, place, ordinal, children, page }: ShortcodeNode & { page: PageSummary }) {
  const Component = shortcodes[name.toLowerCase()]
  if (!Component) return <UnknownShortcode name={name} place={`${page.file}:${place}`} />
  const values = JSON.parse(params) as ShortcodeParams
  const param = (key: string, position = -1) => String(valueOf(values, key, position) ?? '')
  return (
    <Component name={name.toLowerCase()} params={values} param={param} ordinal={ordinal} page={page}>
      {children}
    </Component>
  )
}

function valueOf(values: ShortcodeParams, key: string, position: number): ShortcodeValue | undefined {
  return Array.isArray(values) ? values[position] : values[key]
}
