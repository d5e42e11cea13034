import type { WorkFiles } from '../../base/workspace/work-files'
import type { Site } from '../site'
import type { PageSummary } from '../site-index'

const name = 'related.json'

/** Of each page the addresses of those that are about the same, the nearest first. */
export function keepRelated(files: WorkFiles, related: ReadonlyMap<string, string[]>): void {
  files.write(name, Object.fromEntries([...related].filter(([, urls]) => urls.length > 0)))
}

/** The addresses of the pages to show beside one: as the site's own `[related]` has it, else by what they say. */
export function relatedTo({ kept }: Pick<Site, 'kept'>, { url, related }: PageSummary): string[] {
  if (related.length > 0) return related
  return (kept(name, url) as string[] | undefined) ?? []
}
