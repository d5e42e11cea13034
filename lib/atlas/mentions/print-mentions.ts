import type { WorkFiles } from '../../base/workspace/work-files'
import { readBody } from '../../record/bodies'
import type { SiteIndex } from '../../record/site-index'
import { listMentions } from './list-mentions'

/**
 * `npm run mentions`: every link that was made from a model's name in a post, one a line, to be read before publishing:
 * the file, the model, and the passage with the linked words in brackets. `models = false` in a post's front matter
 * makes none there.
 */
export function printMentions({ pages }: SiteIndex, files: WorkFiles): void {
  for (const { url, file, hasBody } of pages) {
    if (!file || !hasBody) continue
    for (const { id, passage } of listMentions(readBody(files, url).tree))
      process.stdout.write(`${file}\t${id}\t${passage}\n`)
  }
}
