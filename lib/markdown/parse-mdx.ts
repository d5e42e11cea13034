import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import type { PluggableList } from 'unified'
import type { MarkdownSettings } from '../record/parsed-post'
import { remarkMdxRules } from './mdx/mdx-rules'
import { remarkPlugins } from './plugins'
import type { Report } from './source/report'

/** For parsePost: the same list with MDX's syntax, and what a post may not hold refused at its place. */
export function mdxPlugins(settings: MarkdownSettings, report: Report): PluggableList {
  const [parse, ...rules] = remarkPlugins(settings, report)
  return [parse ?? remarkParse, remarkMdx, [remarkMdxRules, { settings, report }], ...rules]
}
