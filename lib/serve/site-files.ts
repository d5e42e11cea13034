import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import send from '@fastify/send'
import { filesBelow } from '../base/disk/files-below'
import { folderOf } from '../base/text/addresses'
import { cacheControl, isHashedName } from '../site/headers/cache-control'
import { speculationFile, speculationType } from '../site/headers/response-headers'
import { type BuiltSite, fileAt, siteFolderOf } from './built-site'
import { type Encoding, encodings } from './choose-encoding'

export type SiteFile = {
  path: string
  /** whose headers it has: of what is shown at its folder too, the file's own address */
  url: string
  type: string
  cache: string
  /** copies packed at build */
  packed: Partial<Record<Encoding, string>>
}

/**
 * Every file that may be sent, by its decoded address without the base path. The folders are read once, at start: what
 * isn't in this list is no file, whatever an address looks like, and no request touches the disk to find that out.
 */
export function listSiteFiles(site: BuiltSite, distFolder: string, publicFolder: string): Map<string, SiteFile> {
  const built = siteFolderOf(distFolder)
  const packedCopies = new Map(encodings.map((encoding) => [encoding, timesBelow(join(built, encoding))]))
  const files = new Map<string, SiteFile>()

  for (const [url, { file, type }] of Object.entries(site.pages)) add(url, join(built, 'pages', file), type)
  for (const [name] of timesBelow(join(distFolder, 'static')))
    add(`/_next/static/${name}`, join(distFolder, 'static', name))
  for (const [name] of timesBelow(publicFolder)) add(`/${name}`, join(publicFolder, name))
  // A folder is shown by its index, as on any static host: of static files, and with `uglyURLs` of a list of pages.
  for (const [url, file] of [...files]) if (!files.has(folderOf(url))) files.set(folderOf(url), file)
  return files

  function add(url: string, path: string, type = typeOf(url, path)): void {
    const name = fileAt(url)
    // A copy is as old as what it is a copy of; another one was made of something else.
    const time = existsSync(path) ? secondOf(path) : null
    const packed = encodings.filter((encoding) => packedCopies.get(encoding)?.get(name) === time)
    files.set(url.normalize('NFC'), {
      path,
      url,
      type,
      cache: cacheOf(url),
      packed: Object.fromEntries(packed.map((encoding) => [encoding, join(built, encoding, name)])),
    })
  }
}

function typeOf(url: string, path: string): string {
  if (url === speculationFile) return speculationType
  const type = send.mime.getType(path) ?? 'application/octet-stream'
  return /^text\/|[/+](?:json|xml|javascript)$/.test(type) ? `${type}; charset=utf-8` : type
}

function cacheOf(url: string): string {
  if (url === '/healthz') return cacheControl.moment
  return isHashedName(url) || url.startsWith('/_next/static/') ? cacheControl.hashed : cacheControl.asked
}

/** The files below a folder and their times; no hidden ones (`.gitignore`). */
function timesBelow(folder: string): Map<string, number> {
  const files = filesBelow(folder).files.filter((name) => !/(^|\/)\.[^/]*$/.test(name))
  return new Map(files.map((name) => [name, secondOf(join(folder, name))]))
}

/** An image's layers keep whole seconds. */
function secondOf(path: string): number {
  return Math.floor(statSync(path).mtimeMs / 1000)
}
