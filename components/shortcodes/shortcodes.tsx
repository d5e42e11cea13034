import type { ReactNode } from 'react'
import type { ShortcodeProps } from '../shapes/shortcode-props'
import { Badge } from './inline/badge'
import { Button } from './inline/button'
import { Icon } from './inline/icon'
import { Source } from './inline/source'
import { TextLink } from './inline/text-link'
import { TypeIt } from './inline/type-it'
import { Words } from './inline/words'
import { Box } from './layout/box'
import { Card } from './layout/card'
import { Column, Columns } from './layout/columns'
import { Details, Expand } from './layout/details'
import { FileTree, FileTreeFile, FileTreeFolder } from './layout/file-tree'
import { Hint } from './layout/hint'
import { Quote } from './layout/quote'
import { Tab, Tabs } from './layout/tabs'
import { TimelineItem } from './layout/timeline-item'
import { List, Section } from './lists/page-list'
import { Attachments } from './media/attachments'
import { Media } from './media/media'
import { Carousel } from './pictures/carousel'
import { FigureShortcode } from './pictures/figure'
import { Gallery } from './pictures/gallery'
import { Mermaid } from './pictures/mermaid'
import { QrCode } from './pictures/qr-code'
import { Swatches } from './pictures/swatches'

/**
 * The dictionary: a shortcode's name, or the one it is shown `as` (lib/shortcodes/shortcode-specs.ts), and its component; a feature
 * brings its own.
 * `ref`, `relref`, `param` and `comment` are gone before; an embed of another host is found by lib/record/embeds/embeds.ts.
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
}

function asItIs({ children }: ShortcodeProps): ReactNode {
  return children
}
