/** What reads and edits front matter: three parsers and their editors, loaded while the author begins to read. */

import { dataText, openText, type PostDocument } from '../../../lib/writing/document/post-document'
import { type Data, readData } from '../../../lib/writing/document/read-data'

export { movedPath, movePost } from '../../../lib/writing/changes/move-post'
export { publishPost } from '../../../lib/writing/changes/publish-post'
export { editFrontMatter } from '../../../lib/writing/edit/edit-front-matter'

/** What a front matter says; a text is why it can't be read. */
export function readFrontMatter(post: PostDocument): Data | string {
  return post.fault ?? readData(post.format, dataText(post))
}

/** A front matter between other delimiters' text; the body of the answer is '' or what no longer is front matter. */
export function withDataText(post: PostDocument, text: string): PostDocument {
  // The closing delimiter has a line to itself.
  const lines = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const written = post.lineEnds === 'crlf' ? lines.replace(/\r?\n/g, '\r\n') : lines
  return openText(post.bom + post.head.slice(0, post.data.start) + written + post.head.slice(post.data.end))
}
