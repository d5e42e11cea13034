import type { Root } from 'hast'
import type { FeedOptions } from '../../../shortcodes/feed-options'
import { toFeedTree } from '../../../shortcodes/feed-tree'
import { markdownText } from './markdown-text'

/** A body as Markdown: what a copy of a page is made with. */
export function plainMarkdown(tree: Root, options: FeedOptions): string {
  return markdownText(toFeedTree(tree, options))
}
