import type { Problem } from '../../base/problems'
import type { Workspace } from '../../base/workspace/workspace'
import { oneForEachAddress } from '../../hugo/addresses/check-addresses'
import { buildSite } from '../../hugo/build-site'
import type { KnownFrontMatter } from '../../hugo/front-matter/known-front-matter'
import { readDataFolder } from '../../hugo/read/data-folder'
import type { Feature, OpenFeature } from '../../record/feature/feature'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { Site, SiteFiles } from '../../record/types'
import type { ShortcodeTable } from '../../shortcodes/shortcode-table'
import type { GivenToTemplates } from '../templates/template-facts'
import { linkProblems, missingFolder, missingPages } from './check-folder'
import { fileDates } from './file-dates'
import { readSiteConfig } from './site-config'
import { openSiteFolder, type WrittenFile, withFile } from './site-folder'
import { siteShortcodes } from './site-shortcodes'

export type ReadSite = {
  site: Site
  /** the features, each on this site */
  open: OpenFeature[]
  shortcodes: Record<string, ShortcodeSpec>
  /** what its own templates are, and may read beside the pages */
  ofTemplates: Omit<GivenToTemplates, 'site'>
  data: Record<string, unknown>
  /** every file of the site's folder */
  paths: readonly string[]
  problems: Problem[]
}

type Options = {
  features: readonly Feature[]
  /** what the engine can show: found on disk by a command, and by the bundler in a route */
  engine: ShortcodeTable
  /** drafts, scheduled and expired pages too */
  unpublished: boolean
  /** whether it lies on disk or not; its page is made as if it were public */
  written?: WrittenFile | undefined
  /** of earlier runs in this process */
  known?: KnownFrontMatter | undefined
}

/** The author's folder: its configuration, pages, data and templates, and what of it is a feature's. */
export function readSite(workspace: Workspace, options: Options): ReadSite {
  const { features, unpublished, written, known } = options
  const { siteFolder, isOwnSite } = workspace
  const folder = openSiteFolder(workspace)
  const files = written ? withFile(folder, written) : folder
  const { value, problems } = readSiteConfig(files)
  const config = isOwnSite ? { ...value, staticDir: ['public'] } : value
  const open = features.map((feature) => feature.open(config, workspace))
  const { shortcodes, templates, problems: ofShortcodes } = siteShortcodes(files, config, options.engine)
  const modified = fileDates(siteFolder, config)
  const asPublic = written?.file
  const given = { config, now: new Date(), unpublished, asPublic, modified, known }
  const built = buildSite(ofTheBlog(files, open), given)
  const site = { ...built, pages: oneForEachAddress(built.pages) }
  const { data, problems: ofData } = readDataFolder(files, config)
  const ofFolder = [...linkProblems(folder.links(), config), ...missingPages(site)]
  const ofOpen = open.flatMap((feature) => feature.problems)
  const found = [...problems, ...ofFolder, ...ofShortcodes, ...ofData, ...ofOpen, ...site.problems]
  const missing = missingFolder(siteFolder)
  const ofTemplates = { templates, data, read: files.read }
  return { site, open, shortcodes, ofTemplates, data, paths: files.list(), problems: missing ? [missing] : found }
}

/** Without the files that are a feature's: Hugo would publish them as a section's resources. */
function ofTheBlog(files: SiteFiles, open: readonly OpenFeature[]): SiteFiles {
  const isBlogs = (path: string) => !open.some((feature) => feature.owns(path))
  return { list: () => files.list().filter(isBlogs), read: (path) => files.read(path) }
}
