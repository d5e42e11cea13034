import { encodePath } from '../../../lib/base/text/addresses'

/** Where a post is written: "content/posts/글/index.md" → "/write/content/posts/%EA%B8%80/index.md/". */
export function editUrl(basePath: string, path: string): string {
  return `${basePath}/write/${encodePath(path)}/`
}
