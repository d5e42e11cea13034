import { crashProblem } from '../../markdown/parse-failure'
import { parsePost } from '../../markdown/parse-post'
import { emptyPost } from '../../markdown/source/empty-post'
import type { MarkdownSettings, ParsedPost, PostSource } from '../../record/parsed-post'
import { factsOf } from '../parse/parsed-facts'
import type { Trees } from '../parse/tree-cache'
import { runTemplates } from '../templates/run-templates'

/**
 * The one text that is being written, parsed where it is asked for. It is made of what its author sees and is kept nowhere:
 * the cache's trees are of files.
 */
export function openLastText(): Pick<Trees, 'parse' | 'read' | 'threads'> {
  let last: ParsedPost | null = null
  return {
    threads: 1,
    async parse(source, settings) {
      last = await parsed(source, settings)
      return { key: source.file, facts: factsOf(last) }
    },
    read: () => last,
  }
}

async function parsed(source: PostSource, settings: MarkdownSettings): Promise<ParsedPost> {
  try {
    return await parsePost(source, settings, runTemplates)
  } catch (error) {
    const { file, bodyLine } = source
    return emptyPost([{ file, line: bodyLine, column: 1, severity: 'error', ...crashProblem(error) }], settings.words)
  }
}
