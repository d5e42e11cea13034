import { addressInside, addressOfFile, type RecordedPage, type SiteRecord } from './site-record'

/** A page as Hugo made it, with layouts that only print `.Content`. */
type HugoPage = { kind: string; title: string; headings: string[]; text: string }

/** `NAME.hugo.json`: every file that Hugo wrote, as paths of the site, and its pages. */
export type HugoJson = { files: string[]; pages: Record<string, HugoPage> }

export function fromHugoJson({ files, pages }: HugoJson, basePath: string): SiteRecord {
  const addresses = files.map(addressOfFile)
  const entries = Object.entries(pages).map(([path, { kind, title, headings, text }]): [string, RecordedPage] => {
    return [addressInside(path, basePath), { kind, titles: [title], headings, text }]
  })
  return { source: 'hugo.json', addresses, pages: new Map(entries), feeds: new Map() }
}
