import { posix } from 'node:path'
import { parseUrl } from '../../base/text/addresses'
import {
  isKinOf,
  isSameRepository,
  type Repository,
  type RepositoryFile,
  repositoryFile,
} from '../../base/text/repository-address'
import { nearestPicture } from './nearest-picture'
import { atFile, atUrl, type Found, type PictureIndex } from './picture-index'
import { spellings } from './reference-spellings'

export type PictureContext = {
  /** the author's file: "content/posts/hello.md" or "content/posts/hello/index.md" */
  pageFile: string
  /** the page's address, decoded, without the base path: "/posts/hello/" */
  pageUrl: string
  index: PictureIndex
  /** null where unknown: an address of GitHub is then tried as a path under the site */
  repository: Repository | null
  basePath: string
  /** the site's own address, where its pictures may be written in full */
  baseURL?: string
  /** names given to files by the front matter's `resources` */
  resources?: readonly { name: string; file: string }[]
}

/** `external` of a missing picture: the site's own repository or host, where the file may still lie. */
export type PictureResult = Found | { external: URL } | { missing: true; nearest: string | null; external?: URL }

/**
 * The file that an author's reference means, in every spelling of issue 5.1. Only names in the index are ever
 * answered, so no reference leads out of the site's folder. A `data:` address comes back as external.
 */
export function findPicture(reference: string, context: PictureContext): PictureResult {
  const written = reference.trim()
  const address = fullAddress(written)
  if (!address) return findLocal(written, context) ?? missing(written, context)
  const own = findOwn(address, context)
  if (own === 'elsewhere') return { external: address }
  return own ?? { ...missing(spellings(address.pathname).at(-1) ?? '', context), external: address }
}

/** Null: the address is the site's own repository, and the file isn't there. */
function findOwn(address: URL, context: PictureContext): Found | 'elsewhere' | null {
  if (context.baseURL && address.origin !== 'null' && address.origin === parseUrl(context.baseURL)?.origin) {
    return findLocal(address.pathname, context) ?? 'elsewhere'
  }
  const target = repositoryFile(address)
  if (!target) return 'elsewhere'
  const isOwn = context.repository && isSameRepository(target, context.repository)
  if (context.repository && !isOwn) return findMoved(target, context) ?? 'elsewhere'
  // A branch may hold slashes ("feature/x"), and the site may lie in a folder of its repository.
  const deepest = isOwn ? target.rest.length - 1 : 1
  const paths = Array.from({ length: deepest }, (_, skip) => target.rest.slice(skip + 1).join('/'))
  const found = firstFound(paths.map((path) => atFile(context.index, path)))
  return found ?? (isOwn ? null : 'elsewhere')
}

/** A fork, or a blog that moved to a new repository, keeps the old addresses in its posts and the files in its folders. */
function findMoved(target: RepositoryFile, { repository, index }: PictureContext): Found | null {
  if (!repository || !isKinOf(target, repository)) return null
  const found = atFile(index, target.rest.slice(1).join('/'))
  return found && { ...found, warning: 'repository' }
}

function findLocal(written: string, context: PictureContext): Found | null {
  const { basePath } = context
  const paths = spellings(written).flatMap((path) => {
    return basePath && path.startsWith(`${basePath}/`) ? [path.slice(basePath.length), path] : [path]
  })
  return firstFound(paths.flatMap((path) => candidates(path, context)))
}

/** What a path may mean, likeliest first: beside the page, as the browser reads it, then the site's usual folders. */
function candidates(path: string, { pageFile, pageUrl, index, resources }: PictureContext): (Found | null)[] {
  const below = path.replace(/^\/+/, '')
  const contentFolder = pageFile.split('/')[0] ?? 'content'
  const folders = ['static', contentFolder, 'content', '', 'assets', 'public']
  const usual = folders.map((folder) => inSite(index, posix.join(folder, below)))
  if (path.startsWith('/')) return [atUrl(index, posix.normalize(path)), ...usual]
  const named = resources?.find((resource) => resource.name === path)
  return [
    inSite(index, posix.join(posix.dirname(pageFile), path)),
    atUrl(index, posix.join('/', pageUrl.replace(/[^/]*$/, ''), path)),
    named ? { file: named.file } : null,
    atUrl(index, posix.join('/', path)),
    ...usual,
  ]
}

function inSite(index: PictureIndex, path: string): Found | null {
  return path.startsWith('../') ? null : atFile(index, path)
}

/** A right spelling anywhere goes before a case difference nearby. */
function firstFound(found: (Found | null)[]): Found | null {
  return found.find((one) => one && !one.warning) ?? found.find((one) => one) ?? null
}

function missing(written: string, { index, pageFile }: PictureContext) {
  const name = spellings(written).at(-1) ?? written
  return { missing: true as const, nearest: nearestPicture(index, name, posix.dirname(pageFile)) }
}

/** "https://…", "data:…" and "//host/…"; not "C:\picture.png", and not "//images/x.png", a slash too many. */
function fullAddress(written: string): URL | null {
  if (/^(?:https?:\/\/|data:)/i.test(written)) return parseUrl(written)
  return /^\/\/[^/]+\.[^/]+\//.test(written) ? parseUrl(`https:${written}`) : null
}
