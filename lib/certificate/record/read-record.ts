import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OperationalError } from '../../base/disk/explain-error'
import { fromBuiltFolder } from './built-folder'
import { fromHugoJson, type HugoJson } from './hugo-record'
import { isWrittenRecord, readWrittenRecord, type SiteRecord } from './site-record'
import { fromSitemap } from './sitemap-record'

type Inside = {
  basePath: string
  /** what the author has in static/: of a built folder's files these are hers */
  ownFiles?: ReadonlySet<string>
}

/** A record by what lies at its path: a folder that Hugo built, a sitemap, a `hugo.json`, or one that we kept. */
export function readRecord(path: string, inside: Inside): SiteRecord {
  const record = readAny(path, inside)
  if (record.addresses.length === 0) throw new OperationalError(`${path}: this record holds no address`)
  return record
}

function readAny(path: string, { basePath, ownFiles = new Set() }: Inside): SiteRecord {
  if (!existsSync(path))
    throw new OperationalError(
      `${path}: there is no such file (name a hugo.json, a sitemap.xml or a folder that Hugo built)`,
    )
  if (statSync(path).isDirectory()) return fromBuiltFolder(path, basePath, ownFiles)
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  if (text.trimStart().startsWith('<')) return fromSitemap(text, basePath, (part) => readBeside(path, part))
  const value = parseJson(path, text)
  if (isWrittenRecord(value)) return readWrittenRecord(value)
  if ('files' in value && 'pages' in value) return fromHugoJson(value as HugoJson, basePath)
  throw new OperationalError(`${path}: this is no record (it has neither "files" nor "pages")`)
}

function parseJson(path: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // told below
  }
  throw new OperationalError(
    `${path}: this is neither JSON nor XML (name a hugo.json, a sitemap.xml or a folder that Hugo built)`,
  )
}

/** /ko/sitemap.xml → beside the index as ko/sitemap.xml, or by its last name. */
function readBeside(index: string, part: string): string | null {
  const names = part.split('/').filter(Boolean)
  const candidates = names.map((_, at) => join(dirname(index), ...names.slice(at)))
  // /ja/sitemap.xml is none that lies here as sitemap.xml.
  const found = candidates.find(
    (file, at) => existsSync(file) && (at === 0 || basename(file) !== 'sitemap.xml' || at < names.length - 1),
  )
  return found && found !== index ? readFileSync(found, 'utf8') : null
}
