import { foldAddress, foldName } from './fold-address'
import type { ListedPage } from './nearest-pages'

/** Where a list lies. */
export const listUrl = (number: number) => `/_gaji/addresses/${number}.json`

/** Up to so many pages stand in one list. */
const fewPages = 300
/** as a rule */
const pagesPerList = 150
/** Of one beginning or end no more pages than these, the first of those given. */
const mostAlike = 500

/** How many lists there are for so many pages: a power, so that a site that grows a little keeps its lists. */
export function listCount(pages: number): number {
  return pages <= fewPages ? 1 : 2 ** Math.ceil(Math.log2(pages / pagesPerList))
}

/** The lists in which a page is that an address may have meant: a slip leaves the beginning of a name whole, or its end. */
export function listsFor(asked: string, count: number): number[] {
  const keys = foldAddress(asked).slice(-2).flatMap(keysOf)
  return [...new Set(keys.map((key) => listOf(key, count)))]
}

/** Pages by the ends of their names and titles. */
export function listPages(pages: readonly ListedPage[], count: number): ListedPage[][] {
  const lists = Array.from({ length: count }, () => new Set<ListedPage>())
  const alike = new Map<string, number>()
  for (const page of pages) {
    const keys = [foldAddress(page[0]).at(-1) ?? '', foldName(page[1])].flatMap(keysOf)
    for (const key of new Set(keys)) {
      const known = alike.get(key) ?? 0
      alike.set(key, known + 1)
      if (count === 1 || known < mostAlike) lists[listOf(key, count)]?.add(page)
    }
  }
  return lists.map((list) => [...list])
}

function keysOf(name: string): string[] {
  const bare = name.replaceAll('-', '')
  return bare ? [`${bare.slice(0, 2)}-`, `-${bare.slice(-2)}`] : []
}

/** By FNV-1a over UTF-16 units. */
function listOf(key: string, count: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % count
}
