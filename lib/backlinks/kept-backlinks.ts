import type { WorkFiles } from '../base/workspace/work-files'
import type { Site } from '../record/site'

/** A text that links to a page: its address, the heading below which it does ("" above the first), the sentence. */
export type Backlink = { url: string; id: string; said: string }

/** Those that a page shows, the newest text first, and how many there are. */
export type Backlinks = { shown: Backlink[]; count: number }

const name = 'backlinks.json'

/** By the addresses of the pages that are linked to. */
export function keepBacklinks(files: WorkFiles, backlinks: ReadonlyMap<string, Backlinks>): void {
  files.write(name, Object.fromEntries(backlinks))
}

/** Null where no text links to the page. */
export function backlinksOf({ kept }: Pick<Site, 'kept'>, url: string): Backlinks | null {
  return (kept(name, url) as Backlinks | null | undefined) ?? null
}
