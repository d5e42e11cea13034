import type { ReactNode } from 'react'
import { featureViews } from '../features'
import { Attachments } from './attachments'
import { Badge } from './badge'
import { Box } from './box'
import { Button } from './button'
import { Card } from './card'
import { Carousel } from './carousel'
import { Column, Columns } from './columns'
import { Details, Expand } from './details'
import { FigureShortcode } from './figure'
import { FileTree, FileTreeFile, FileTreeFolder } from './file-tree'
import { Gallery } from './gallery'
import { Hint } from './hint'
import { Icon } from './icon'
import { Media } from './media'
import { Mermaid } from './mermaid'
import { List, Section } from './page-list'
import { QrCode } from './qr-code'
import { Quote } from './quote'
import type { ShortcodeProps } from './shortcode-props'
import { Source } from './source'
import { Swatches } from './swatches'
import { Tab, Tabs } from './tabs'
import { TextLink } from './text-link'
import { TimelineItem } from './timeline-item'
import { TypeIt } from './type-it'
import { Words } from './words'

/**
 * The dictionary: a shortcode's name, or the one it is shown `as` (lib/shortcodes/shortcode-specs.ts), and its component.
 * `ref`, `relref`, `param` and `comment` are gone before; an embed of another host is found by lib/shortcodes/embeds.ts.
 */
export const shortcodes: Record<string, (props: ShortcodeProps) => ReactNode> = {
  // Of an unknown one the parser has made what its parameters say; a template that is nothing but HTML is that HTML.
  'as-it-is': asItIs,
  attachments: Attachments,
  badge: Badge,
  box: Box,
  button: Button,
  card: Card,
  cards: Box,
  carousel: Carousel,
  // In `.mdx` only; of a shortcode, the parser parts the columns.
  column: Column,
  columns: Columns,
  details: Details,
  expand: Expand,
  figure: FigureShortcode,
  'filetree/container': FileTree,
  'filetree/file': FileTreeFile,
  'filetree/folder': FileTreeFolder,
  gallery: Gallery,
  // The Markdown step has made a code block or a formula of what stands between the tags.
  highlight: asItIs,
  katex: asItIs,
  hint: Hint,
  icon: Icon,
  link: TextLink,
  list: List,
  mermaid: Mermaid,
  qr: QrCode,
  quote: Quote,
  section: Section,
  source: Source,
  swatches: Swatches,
  tab: Tab,
  tabs: Tabs,
  timelineitem: TimelineItem,
  typeit: TypeIt,
  video: Media,
  words: Words,
  ...Object.assign({}, ...Object.values(featureViews).map((view) => view.shortcodes)),
}

function asItIs({ children }: ShortcodeProps): ReactNode {
  return children
}
