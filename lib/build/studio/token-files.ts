import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'
import { lastIndex } from '../../record/site-index'

/** What the studio of an export is told by files, where no server answers it: of the site only what its readers see too. */
export function tokenFiles({ files }: Pick<Workspace, 'files'>): PublishedFile[] {
  const index = lastIndex(files)
  const pages =
    index?.pages.flatMap(({ file, url, lang }) => (file === null ? [] : [[file, { url, lang }] as const])) ?? []
  return [{ url: '/_gaji/studio/published.json', text: JSON.stringify({ pages: Object.fromEntries(pages) }) }]
}
