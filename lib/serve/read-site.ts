import { type BuiltSite, readBuiltSite } from './built-site'
import { listSiteFiles, type SiteFile } from './site-files'

export type Site = Pick<BuiltSite, 'basePath' | 'headers' | 'addresses'> & {
  files: ReadonlyMap<string, SiteFile>
  /** pages that have a copy as Markdown */
  copies: ReadonlySet<string>
  /** where redirects lead */
  targets: ReadonlyMap<string, string>
  /** paths that Next answers */
  live: readonly RegExp[]
}
/** All that answers are made of, read once: a built project's description, and the files that are there. */
export function readSite(distFolder: string, publicFolder: string): Site {
  const built = readBuiltSite(distFolder)
  return {
    ...built,
    files: listSiteFiles(built, distFolder, publicFolder),
    copies: new Set(built.copies),
    targets: new Map(Object.entries(built.redirects)),
    live: built.live.map((pattern) => new RegExp(pattern)),
  }
}
