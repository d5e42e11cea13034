import { encodePath } from '../../base/text/addresses'
import { folderInRepository, siteRepository } from '../../pictures/find/site-repository'
import type { SiteSettings } from '../../record/site-index'

/** The address below which each model's file can be read and changed; null where nothing tells the site's repository. */
export function modelsInRepository(
  siteFolder: string,
  { params, baseURL }: Pick<SiteSettings, 'params' | 'baseURL'>,
): string | null {
  const found = siteRepository(siteFolder, params, baseURL)
  if (!found) return null
  const folder = encodePath(folderInRepository(siteFolder, found))
  return `https://github.com/${found.owner}/${found.repo}/blob/HEAD/${folder}content/models/`
}
