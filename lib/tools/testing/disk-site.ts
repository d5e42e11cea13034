import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildSite } from '../../hugo/build-site'
import { readConfig } from '../../hugo/config/config'
import type { Site, SiteFiles } from '../../record/types'

/** When the real sites were recorded: some have pages newer than the clock of the small cases. */
const sitesRecordedAt = new Date('2026-11-22T00:00:00Z')

/** A folder on disk, read as it is asked for. */
function folderFiles(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [],
  )
  const known = new Set(paths)
  return { list: () => paths, read: (path) => (known.has(path) ? readFileSync(join(folder, path)) : null) }
}

/** One of the real sites, built at the time of its recording. */
export function siteOnDisk(folder: string, siteUrl?: string): Site {
  const files = folderFiles(folder)
  const config = readConfig(files, siteUrl ? { siteUrl } : {})
  const site = buildSite(files, { config: config.value, now: sitesRecordedAt, unpublished: false })
  return { ...site, problems: [...config.problems, ...site.problems] }
}
