import type { Problem } from '../../base/problems'
import type { WorkFiles } from '../../base/workspace/work-files'
import { crashProblem } from '../../markdown/parse-failure'
import { emptyPost } from '../../markdown/source/empty-post'
import { writeBody } from '../../record/bodies'
import type { PageSummary } from '../../record/site-index'
import { wordsFor } from '../../words/interface-words'

/**
 * Does a body's work; where it fails by a fault of ours, the body's page has a box in its place and the fault is told
 * at the body's first line, so that no other page goes without.
 */
export async function withoutFault(
  files: WorkFiles,
  { url, file, langTag }: Pick<PageSummary, 'url' | 'file' | 'langTag'>,
  bodyLine: number,
  work: () => Promise<Problem[]>,
): Promise<Problem[]> {
  try {
    return await work()
  } catch (error) {
    // A full disk is no text's fault.
    if (error instanceof Error && 'syscall' in error) throw error
    const { tree, toc, features } = emptyPost([], wordsFor(langTag).text)
    writeBody(files, url, { tree, toc, features, hasFigures: false })
    return [
      {
        file: file ?? '',
        line: bodyLine,
        column: 1,
        severity: 'error',
        ...crashProblem(error),
        canShow: true,
      } as const,
    ]
  }
}
