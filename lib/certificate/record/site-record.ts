import { decodeSegment } from '../../base/text/addresses'

/** A page as somebody else made it. What its record doesn't say is null. */
export type RecordedPage = {
  kind: string | null
  /** any of them is its title: a theme writes its site's name behind it */
  titles: string[]
  headings: string[] | null
  /** the whole text, of layouts that print nothing else */
  text: string | null
  /** of a theme's page what may be its text: paragraphs, of which some are the theme's */
  paragraphs?: string[]
}

/** What a site was elsewhere: addresses as they are inside, decoded, NFC, without the base path. */
export type SiteRecord = {
  source: 'hugo.json' | 'sitemap.xml' | 'folder'
  addresses: string[]
  pages: Map<string, RecordedPage>
  /** the address of a feed → the addresses that it lists */
  feeds: Map<string, string[]>
  /** of one that we kept: the day on which it was compared first */
  made?: string
}

/** A record as text, so that a site can keep it beside its configuration. */
type WrittenRecord = {
  gaji: 'certificate'
  made: string
  source: SiteRecord['source']
  addresses: string[]
  pages: Record<string, RecordedPage>
  feeds: Record<string, string[]>
}

export function writeRecord({ source, addresses, pages, feeds }: SiteRecord, made: string): string {
  const written: WrittenRecord = {
    gaji: 'certificate',
    made,
    source,
    addresses,
    pages: Object.fromEntries(pages),
    feeds: Object.fromEntries(feeds),
  }
  return `${JSON.stringify(written, null, 1)}\n`
}

export function isWrittenRecord(value: object): value is WrittenRecord {
  return 'gaji' in value && value.gaji === 'certificate'
}

export function readWrittenRecord({ made, source, addresses, pages, feeds }: WrittenRecord): SiteRecord {
  return { made, source, addresses, pages: new Map(Object.entries(pages)), feeds: new Map(Object.entries(feeds)) }
}

/** A path of the whole site as an address inside: without the base path, decoded. */
export function addressInside(path: string, basePath: string): string {
  const own = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
  return decodeSegment(own)
}

/** Where a file that Hugo wrote answers: "posts/a/index.html" → "/posts/a/". */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`.normalize('NFC')
}
