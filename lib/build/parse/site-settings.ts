import { folderOf } from '../../base/text/addresses'
import { plainLine } from '../../base/text/plain-line'
import type { Workspace } from '../../base/workspace/workspace'
import { folderInRepository, siteRepository } from '../../pictures/find/site-repository'
import type { SiteSettings } from '../../record/site-index'
import type { Site, SiteConfig } from '../../record/types'

/** What the pages need of the configuration. `tags`: key of each language → its BCP 47 tag. */
export function settingsOf(
  site: Site,
  tags: ReadonlyMap<string, string>,
  { siteFolder }: Pick<Workspace, 'siteFolder'>,
): SiteSettings {
  const { config } = site
  const repository = siteRepository(siteFolder, config.params, config.baseURL)
  return {
    baseURL: config.baseURL,
    basePath: config.basePath,
    folderInRepository: folderInRepository(siteFolder, repository),
    title: config.title,
    copyright: plainLine(config.copyright, new Date().getUTCFullYear()),
    languages: config.languages.map((language) => ({
      key: language.key,
      tag: tags.get(language.key) ?? language.key,
      name: language.name,
      title: language.title,
      direction: language.direction,
      home: homeOf(site, language.key),
      mainSections: site.mainSections[language.key] ?? [],
      params: language.params,
    })),
    defaultLanguage: config.defaultContentLanguage,
    pagerSize: config.pagination.pagerSize,
    sitemap: sitemapOf(config),
    rssLimit: config.rssLimit,
    taxonomies: Object.values(config.taxonomies),
    verification: config.verification,
    analytics: config.analytics,
    indexNow: config.indexNow,
    params: config.params,
    privacy: config.privacy,
  }
}

function sitemapOf({ sitemap, disableKinds }: SiteConfig): string | null {
  return sitemap.disable || disableKinds.includes('sitemap') ? null : sitemap.filename
}

function homeOf(site: Site, lang: string): string {
  return folderOf(site.pages.find((page) => page.kind === 'home' && page.lang === lang)?.url ?? '/')
}
