import { parsePost } from '../../markdown/parse-post'
import type { MarkdownSettings, PostSource } from '../../record/parsed-post'
import { runTemplates } from '../templates/run-templates'
import { writeTree } from './kept-tree'
import type { ParsedFacts } from './parsed-facts'
import type { Begun } from './time-limit'

/** `settings`: as JSON, the same for most posts of a site. `path`: where its tree is kept. */
export type ParseTask = { source: PostSource; settings: string; path: string }

let last: { text: string; settings: MarkdownSettings } | null = null

/** All that a thread of the pool does: one post after another. */
export default async function parse({
  source,
  settings,
  path,
  begun,
}: ParseTask & { begun: Begun }): Promise<ParsedFacts> {
  Atomics.store(begun, 0, 1)
  if (last?.text !== settings) last = { text: settings, settings: JSON.parse(settings) as MarkdownSettings }
  return writeTree(path, await parsePost(source, last.settings, runTemplates))
}
