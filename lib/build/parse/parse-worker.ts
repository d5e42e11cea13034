import { parsePost } from '../../markdown/parse-post'
import type { MarkdownSettings, PostSource } from '../../record/parsed-post'
import { writeTree } from './kept-tree'
import type { ParsedFacts } from './parsed-facts'
import type { Begun } from './time-limit'

/** `path`: where its tree is kept. */
export type ParseTask = { source: PostSource; settings: MarkdownSettings; path: string }

/** All that a thread of the pool does: one post after another. */
export default async function parse({
  source,
  settings,
  path,
  begun,
}: ParseTask & { begun: Begun }): Promise<ParsedFacts> {
  Atomics.store(begun, 0, 1)
  return writeTree(path, await parsePost(source, settings))
}
