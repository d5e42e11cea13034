import type { Workspace } from '../base/workspace/workspace'
import type { SiteIndex } from '../record/site-index'
import { featurePages, pagesOfFeatures } from './enrich/feature-pages'
import type { ParsedPages } from './parse/parse-pages'
import { settingsOf } from './parse/site-settings'
import type { ReadSite } from './read/read-site'
import { themePageProblems } from './validate/theme-pages'

/** The index of a site as far as its pages are parsed, with what is wrong in them. */
export function siteIndexOf(
  workspace: Workspace,
  { site, open }: ReadSite,
  parsed: Pick<ParsedPages, 'pages' | 'languages' | 'problems'>,
): SiteIndex {
  const { pages, languages } = parsed
  const settings = settingsOf(site, languages, workspace)
  const shownBy = pagesOfFeatures(open, { settings, pages })
  const empty = site.pages.filter(({ url }) => !Object.hasOwn(shownBy, url))
  const problems = [...themePageProblems(empty), ...parsed.problems]
  const bare = { folder: workspace.siteFolder, settings, pages, menus: site.menus, problems, shownBy }
  return { ...bare, featurePages: featurePages(open, site, bare) }
}
