import type { Workspace } from '../base/workspace/workspace'
import type { SiteIndex } from '../record/site-index'
import { featurePages } from './enrich/feature-pages'
import type { ParsedPages } from './parse/parse-pages'
import { settingsOf } from './parse/site-settings'
import type { ReadSite } from './read/read-site'
import { themePageProblems } from './validate/theme-pages'

/** The index of a site as far as its pages are parsed, with what is wrong in them. */
export function siteIndexOf(
  { siteFolder }: Workspace,
  { site, open }: ReadSite,
  parsed: Pick<ParsedPages, 'pages' | 'languages' | 'problems'>,
): SiteIndex {
  const problems = [...themePageProblems(site.pages), ...parsed.problems]
  const settings = settingsOf(site, parsed.languages)
  const bare = { folder: siteFolder, settings, pages: parsed.pages, menus: site.menus, problems }
  return { ...bare, featurePages: featurePages(open, site, bare) }
}
