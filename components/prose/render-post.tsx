import type { ReactElement } from 'react'
import type { Problem } from '../../lib/base/problems'
import { parsePost } from '../../lib/markdown/parse-post'
import { type ResolveContext, resolvePost } from '../../lib/markdown/resolve-post'
import type { MarkdownSettings, ParsedPost, PostSource } from '../../lib/record/parsed-post'
import type { PageSummary } from '../../lib/record/site-index'
import { renderMdx } from './render-mdx'
import { renderTree } from './render-tree'

export type RenderContext = {
  settings: MarkdownSettings
  resolve: ResolveContext
  /** the page that the text stands on */
  page: PageSummary
  /** a cache's parser instead of the plain one */
  parse?: (source: PostSource, settings: MarkdownSettings) => Promise<ParsedPost>
}

/**
 * Markdown → hast → elements: the whole way of a text in one call, a function of its arguments alone, at build or at
 * request time. The build walks the same way in two rounds (lib/build/make-index.ts), because a link to a heading
 * can be judged only when every page has been parsed.
 */
export async function renderPost(
  source: PostSource,
  { settings, resolve, page, parse = parsePost }: RenderContext,
): Promise<{ element: ReactElement; problems: Problem[] }> {
  const parsed = await parse(source, settings)
  const { tree, problems } = resolvePost(parsed, resolve)
  const element = source.format === 'mdx' ? await renderMdx(tree, page) : renderTree(tree, page)
  return { element, problems: [...parsed.problems, ...problems] }
}
