import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../../base/workspace/workspace'
import { prefixOf } from '../../hugo/build-site'
import { folderInRepository, siteRepository } from '../../pictures/find/site-repository'
import { readSiteConfig } from '../read/site-config'
import { openSiteFolder } from '../read/site-folder'
import { siteShortcodes } from '../read/site-shortcodes'
import { bundledShortcodes } from './bundled-shortcodes'

/** What a text may show or offer for download. */
const shown = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|zip|csv|txt|mp4|mp3)$/i

/** How a site reads its texts and where it has its files, without reading a single page of it. */
export function readSiteFacts({ siteFolder, isOwnSite, buildFolder, staticFolder }: Workspace) {
  const folder = openSiteFolder({ siteFolder, isOwnSite, buildFolder, staticFolder })
  const { value: config } = readSiteConfig(folder)
  const { markup, permalinks, disablePathToLower, removePathAccents, params, baseURL } = config
  const repository = siteRepository(siteFolder, params, baseURL)
  const specs = Object.entries(siteShortcodes(folder, config, bundledShortcodes).shortcodes)
  return {
    // What a template says is nothing to whom reads a text for slips.
    prose: {
      markup,
      shortcodes: Object.fromEntries(specs.map(([name, { template: _, instead, ...spec }]) => [name, instead ?? spec])),
    },
    addresses: { permalinks, disablePathToLower, removePathAccents },
    prefixes: Object.fromEntries(config.languages.map((language) => [language.key, prefixOf(language, config)])),
    defaultLanguage: config.defaultContentLanguage,
    repository,
    folder: folderInRepository(siteFolder, repository),
    files: Object.fromEntries(
      folder
        .list()
        .filter((path) => shown.test(path))
        .map((path) => [path.normalize('NFC'), sizeOf(join(/*turbopackIgnore: true*/ siteFolder, path))]),
    ),
  }
}

function sizeOf(file: string): number {
  return statSync(/*turbopackIgnore: true*/ file, { throwIfNoEntry: false })?.size ?? 0
}
