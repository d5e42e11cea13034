import { readFileSync } from 'node:fs'

/** A page as Hugo made it, with layouts that only print `.Content`. */
export type HugoPage = { kind: string; file: string; lang: string; title: string; headings: string[]; text: string }

/** Every file that Hugo wrote, as decoded addresses without the base path, and its pages. */
export type HugoRecord = { addresses: string[]; pages: Map<string, HugoPage> }

export function readRecord(file: string, basePath: string): HugoRecord {
  const { files, pages } = JSON.parse(readFileSync(file, 'utf8')) as {
    files: string[]
    pages: Record<string, HugoPage>
  }
  const addresses = files.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`.normalize('NFC'))
  const entries = Object.entries(pages).map(([path, page]) => [withoutBase(decodeURI(path), basePath), page] as const)
  return { addresses, pages: new Map(entries) }
}

function withoutBase(path: string, basePath: string): string {
  const own = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
  return own.normalize('NFC')
}
