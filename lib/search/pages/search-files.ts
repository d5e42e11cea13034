import type { WorkFiles } from '../../base/workspace/work-files'
import type { Site } from '../../record/site'

/** The addresses of what runs in a browser, and the languages whose search a browser may add to its own. */
export type SearchFiles = { script: string; styles: string; described: string[] }

const name = 'search.json'

export function writeSearchFiles(files: WorkFiles, addresses: SearchFiles | null): void {
  files.write(name, addresses)
}

/** null where the site wants no search. */
export function searchFiles(site: Pick<Site, 'kept'>): SearchFiles | null {
  return (site.kept(name) as SearchFiles | null | undefined) ?? null
}
