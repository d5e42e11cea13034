import './tell-faults'
import { listMentions } from '../atlas/mentions/list-mentions'
import { compileContent } from '../content/compile-content'
import { readBody } from '../content/read-body'
import { readIndex } from '../content/site-index'
import { environment } from '../environment'
import { reportProblems } from './report-problems'

/**
 * `npm run mentions`: every link that was made from a model's name in a post, one a line, to be read before publishing:
 * the file, the model, and the passage with the linked words in brackets. `models = false` in a post's front matter
 * makes none there.
 */
const { problems } = await compileContent({ unpublished: environment.SHOW_UNPUBLISHED })
if (reportProblems(problems)) {
  for (const { url, file, hasBody } of readIndex().index.pages) {
    if (!file || !hasBody) continue
    for (const { id, passage } of listMentions(readBody(url).tree)) {
      process.stdout.write(`${file}\t${id}\t${passage}\n`)
    }
  }
} else process.exitCode = 1
