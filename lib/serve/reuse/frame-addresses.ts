import { encodePath } from '../../base/text/addresses'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { RestFont } from '../../site/rest-fonts'

/**
 * The addresses in a page that change with each new character of the site, though the page doesn't: of the style sheets,
 * which name the font, and of its files. A page is kept with their numbers in their place, by which they stand in each
 * build: `0` is the first style sheet of every page.
 */
export type FrameAddresses = ReadonlyMap<string, string>

/** Of this build. `html`: a page of it that has nothing but the frame. */
export function frameAddresses(html: string, files: WorkFiles, basePath: string): FrameAddresses {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*\/_next\/[^"]*)"/g)].map(([, href = '']) => href)
  const { font = '' } = files.read('assets.json') as Record<string, string>
  const rest = files.read('rest-fonts.json') as RestFont[]
  const fonts = [font, ...rest.map(({ url }) => url)].map((url) => basePath + encodePath(url))
  const named = [sheets.map(nameOf('sheet')), fonts.map(nameOf('font'))].flat()
  return new Map(named)
}

function nameOf(kind: string) {
  return (address: string, number: number) => [`${kind}${number}`, address] as const
}

/** No page can hold that sign. */
const slot = (name: string) => `href="\0${name}"`

/** Null for a page that has an address of Next's which is none of the frame's: nobody knows what it will be. */
export function withoutAddresses(html: string, addresses: FrameAddresses): string | null {
  const slots = new Map([...addresses].map(([name, address]) => [address, slot(name)]))
  const kept = html.replace(/\bhref="([^"]*)"/g, (whole, address) => slots.get(address) ?? whole)
  return /(?:href|src)="[^"]*\/_next\//.test(kept) ? null : kept
}

export function withAddresses(kept: string, addresses: FrameAddresses): string {
  return kept.replace(/href="\0(\w+)"/g, (_, name: string) => {
    const address = addresses.get(name)
    if (address === undefined) throw new Error(`this build has no ${name}, which a kept page asks for`)
    return `href="${address}"`
  })
}
