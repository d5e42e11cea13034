import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { besideContent, placeBeside } from '../../base/workspace/beside-content'
import { publishedByBuild } from '../../base/workspace/published-by-build'
import type { Workspace } from '../../base/workspace/workspace'
import type { SiteFiles } from '../../record/types'

/** Build output and engine folders, which are no part of a site even when it is the engine's own folder. */
const notContent = new Set(['node_modules', 'out', 'app', 'components', 'lib', 'e2e', 'coverage', 'test-results'])

type Found = { files: string[]; links: string[] }

/** The site's folder on disk, empty where there is none. Symbolic links are not followed: a link can lead out of it. */
export function openSiteFolder(
  workspace: Pick<Workspace, 'siteFolder' | 'isOwnSite' | 'buildFolder' | 'staticFolder'>,
): SiteFiles & { links(): string[] } {
  const { siteFolder: folder, isOwnSite: own } = workspace
  let found: Found | undefined
  const look = () => {
    found ??= walk(folder, own)
    return found
  }
  let paths: string[] | undefined
  return {
    list() {
      paths ??= own ? asInHugo(withoutPublished(look().files, publishedByBuild(workspace))) : look().files
      return paths
    },
    links: () => look().links,
    read(path) {
      const file = join(folder, own ? placeBeside(folder, path) : path)
      if (file !== folder && !file.startsWith(folder + sep)) return null
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null
    },
  }
}

/** In our own folder what Hugo has beside `content/` lies in it; at the top it goes before. */
function asInHugo(paths: string[]): string[] {
  return [
    ...new Set(paths.map((path) => (path.startsWith(besideContent) ? path.slice(besideContent.length) : path))),
  ].sort()
}

/** A file as if it said this, beside others of which only the places are known. */
export type WrittenFile = { file: string; bytes: Uint8Array; beside?: readonly string[] }

/** The folder with these files. */
export function withFile(folder: SiteFiles, { file, bytes, beside = [] }: WrittenFile): SiteFiles {
  let paths: string[] | undefined
  return {
    list() {
      paths ??= [...new Set([...folder.list(), file, ...beside])].sort()
      return paths
    },
    read: (path) => (path === file ? bytes : folder.read(path)),
  }
}

/** Our own `public/` holds the author's static files and what the content step put beside them. */
function withoutPublished(paths: string[], published: ReadonlySet<string>): string[] {
  return paths.filter((path) => !path.startsWith('public/') || !published.has(path.slice('public/'.length)))
}

function walk(folder: string, own: boolean): Found {
  const found: Found = { files: [], links: [] }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return found
  const visit = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative ? `${relative}/${entry.name}` : entry.name
      if (entry.name.startsWith('.') && !isServed(path)) continue
      if (entry.isDirectory()) {
        if (!relative && (entry.name === 'node_modules' || (own && notContent.has(entry.name)))) continue
        visit(path)
      } else if (entry.isFile()) found.files.push(path)
      else if (entry.isSymbolicLink()) found.links.push(path)
    }
  }
  visit('')
  found.files.sort()
  return found
}

/** Static files with a dot are published (`.well-known/`, `.nojekyll`), but for what belongs to git or macOS. */
function isServed(path: string): boolean {
  return /^static[^/]*\//.test(path) && !/\/\.(?:git[^/]*|DS_Store)(?:\/|$)/.test(path)
}
