import type { WorkFiles } from '../base/workspace/work-files'
import type { Site } from '../record/site'
import type { SiteIndex } from '../record/site-index'
import { isArchivePage } from './archive-pages'

const name = 'archive.json'

/** Where each language has its archive. */
export function keepArchives(files: WorkFiles, { pages, featurePages, shownBy }: SiteIndex): void {
  const own = pages.filter(({ url }) => shownBy[url] === 'archive')
  const added = featurePages.filter((page) => isArchivePage(page) && page.year === null)
  files.write(name, Object.fromEntries([...own, ...added].map(({ lang, url }) => [lang, url])))
}

/** null where there is none: it is switched off, or its address is another page's. */
export function archiveOf({ kept }: Pick<Site, 'kept'>, lang: string): string | null {
  return (kept(name, lang) as string | undefined) ?? null
}
