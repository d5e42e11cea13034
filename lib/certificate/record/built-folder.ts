import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { filesBelow } from '../../base/disk/files-below'
import { parseUrl } from '../../base/text/addresses'
import { readBuiltPage } from './built-page'
import { addressInside, addressOfFile, type SiteRecord } from './site-record'

/** What a theme brings and no reader has an address of: pages ask for it by names that change with each build. */
const themeFile =
  /(?:\.(?:css|js|mjs|map|woff2?|ttf|eot|otf|scss|webmanifest)|(?:^|\/)404\.html|_hu_?[\da-f]{6,}[^/]*)$/i

/** A folder that Hugo built: all its addresses, and what its pages say between the theme's own words. */
export function fromBuiltFolder(folder: string, basePath: string, ownFiles: ReadonlySet<string>): SiteRecord {
  const record: SiteRecord = { source: 'folder', addresses: [], pages: new Map(), feeds: new Map() }
  for (const path of filesBelow(folder).files) {
    const address = addressOfFile(path)
    if (themeFile.test(path) && !ownFiles.has(address)) continue
    record.addresses.push(address)
    const text = /\.(?:html|xml)$/.test(path) ? readFileSync(join(folder, path), 'utf8') : ''
    const page = path.endsWith('.html') ? readBuiltPage(text) : null
    if (page) record.pages.set(address, page)
    if (path.endsWith('.xml')) {
      const listed = feedAddresses(text, basePath)
      if (listed) record.feeds.set(address, listed)
    }
  }
  return withoutTheme(record)
}

/** What stands on many pages is the theme's, or a list's words about posts. */
const often = 3

function withoutTheme(record: SiteRecord): SiteRecord {
  const counts = new Map<string, number>()
  for (const { paragraphs = [] } of record.pages.values())
    for (const paragraph of new Set(paragraphs)) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  for (const page of record.pages.values())
    page.paragraphs = (page.paragraphs ?? []).filter((paragraph) => (counts.get(paragraph) ?? 0) < often)
  return record
}

const parser = new XMLParser({ isArray: (name) => name === 'item' })

/** Null for what is no RSS. */
function feedAddresses(xml: string, basePath: string): string[] | null {
  const items = (parser.parse(xml) as { rss?: { channel?: { item?: { link?: string }[] } } }).rss?.channel?.item
  if (!items) return null
  return items.flatMap(({ link }) => {
    const url = parseUrl(String(link ?? ''))
    return url ? [addressInside(url.pathname, basePath)] : []
  })
}
