import { join } from 'node:path'
import { browserScript } from '../../base/browser-files'
import type { PublishedFile } from '../../record/published-file'

/** What refreshes a page's answers, in a file of its own: only pages that are answered load it. */
export function answersScript(projectFolder: string): Promise<PublishedFile> {
  return browserScript('answers', join(projectFolder, 'components', 'enhance', 'answers', 'main.ts'))
}
