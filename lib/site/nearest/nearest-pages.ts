import { editDistance } from '../../base/text/edit-distance'
import { foldAddress, foldName } from './fold-address'

/** A page that an unknown address may have meant. The address is decoded, without the base path. */
export type ListedPage = [url: string, title: string, lang: string]

const most = 5
/** of 1: below it one address isn't like another */
const least = 0.6
/** What is so much less like than the best is nothing that was meant. */
const gap = 0.2

/**
 * The pages whose addresses are like the asked one (as it stands in a browser, without the base path), the most like first:
 * with slips, in another case, other folders, encoding or language; by a word of them or by the title, as where an address
 * was made anew; and the page above one that isn't there.
 */
export function nearestPages(asked: string, pages: readonly ListedPage[]): ListedPage[] {
  const sought = foldAddress(asked)
  const [above, name] = [sought.at(-2), sought.at(-1)]
  if (!name) return []
  const found = new Map<string, { page: ListedPage; score: number }>()
  for (const page of pages) {
    const parts = foldAddress(page[0])
    const own = parts.at(-1)
    if (!own || found.has(page[0])) continue
    const byName = Math.max(likeness(name, own), 0.95 * likeness(name, foldName(page[1])))
    const byAbove = above === own ? 0.7 : 0
    const score = Math.max(byName, byAbove)
    if (score >= least) found.set(page[0], { page, score: score + inCommon(parts.slice(0, -1), sought) })
  }
  const ordered = [...found.values()].sort((a, b) => b.score - a.score || (a.page[0] < b.page[0] ? -1 : 1))
  const best = ordered[0]?.score ?? 0
  return ordered
    .filter(({ score }) => score > best - gap)
    .slice(0, most)
    .map(({ page }) => page)
}

/** Of pages with like names those in the same folders go first. */
function inCommon(folders: readonly string[], sought: readonly string[]): number {
  const shared = folders.filter((folder) => sought.includes(folder)).length
  return (2 * shared - (folders.length - shared)) / 100
}

/** From 0 to 1, by the slips between two names, by the words in both, or by how much of one begins the other. */
function likeness(one: string, other: string): number {
  const [a, b] = [one.replaceAll('-', ''), other.replaceAll('-', '')]
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const part = short.length / long.length
  const bySlips = part < least ? 0 : 1 - editDistance(a, b) / long.length
  const byBeginning = short.length > 3 && long.startsWith(short) ? 0.5 + part / 2 : 0
  return Math.max(bySlips, byBeginning, inBoth(one, other))
}

/** How much of two names, by their letters, are words that both have. */
function inBoth(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const lengthOf = (words: Iterable<string>) => [...words].join('').length
  const shared = [...a].filter((word) => b.has(word))
  return (2 * lengthOf(shared)) / (lengthOf(a) + lengthOf(b))
}

const wordsOf = (name: string) => new Set(name.split('-'))
