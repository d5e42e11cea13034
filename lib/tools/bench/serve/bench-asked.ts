import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../../base/disk/files-below'
import { encodePath } from '../../../base/text/addresses'
import { readBuiltSite, siteFolderOf } from '../../../serve/built-site'

/** The home page, the longest page, the feed of all posts and the heaviest picture of a page, by their addresses. */
export function askedAddresses(projectFolder: string): Record<string, string> {
  const distFolder = join(projectFolder, '.next')
  const { pages } = readBuiltSite(distFolder)
  const urls = new Map(
    Object.entries(pages).map(([url, { file }]) => [url, join(siteFolderOf(distFolder), 'pages', file)]),
  )
  const pictureFolder = join(projectFolder, 'public/_gaji/img')
  const pictures = new Map(
    filesBelow(pictureFolder).files.map((name) => [`/_gaji/img/${name}`, join(pictureFolder, name)]),
  )
  return {
    'home page': '/',
    'longest page': heaviest(urls),
    feed: '/index.xml',
    ...(pictures.size > 0 && { picture: heaviest(pictures) }),
  }
}

function heaviest(files: ReadonlyMap<string, string>): string {
  const sizes = [...files].map(([url, path]) => ({ url, size: statSync(path).size }))
  return encodePath(sizes.reduce((most, file) => (file.size > most.size ? file : most)).url)
}

/** How long both answers are, which are as long as each other: else one of them is of something else. */
export async function sameLength(addresses: string[], accepted: string): Promise<number> {
  const lengths: number[] = []
  for (const address of addresses) {
    const { status, headers, body } = await fetch(address, { headers: { 'Accept-Encoding': accepted } })
    await body?.cancel()
    const encoding = headers.get('content-encoding') ?? 'identity'
    if (status !== 200 || encoding !== accepted) throw new Error(`${address}: ${status}, packed as ${encoding}`)
    lengths.push(Number(headers.get('content-length')))
  }
  if (new Set(lengths).size > 1) throw new Error(`${addresses.join(', ')}: answers of ${lengths.join(' and ')} bytes`)
  return lengths[0] ?? 0
}
