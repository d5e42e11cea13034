import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import type { PluggableList } from 'unified'
import { remarkMdxRules } from './mdx-rules'
import { rehypePlugins, remarkPlugins } from './plugins'
import type { Report } from './report'
import type { MarkdownSettings } from './types'

/** What next-mdx-remote gets, so that an `.mdx` page follows the same rules. Problems were told when the post was parsed. */
export function mdxOptions(settings: MarkdownSettings): { remarkPlugins: PluggableList; rehypePlugins: PluggableList } {
  const silent = () => {}
  return {
    remarkPlugins: remarkPlugins(settings, silent).filter((plugin) => plugin !== remarkParse),
    rehypePlugins: rehypePlugins(settings, silent),
  }
}

/** For parsePost: the same list with MDX's syntax, and what a post may not hold refused at its place. */
export function mdxPlugins(settings: MarkdownSettings, report: Report): PluggableList {
  const [parse, ...rules] = remarkPlugins(settings, report)
  return [parse ?? remarkParse, remarkMdx, [remarkMdxRules, { settings, report }], ...rules]
}
