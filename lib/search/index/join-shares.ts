import { toInitials } from '../text/jamo'
import { shardKey, shardOf } from './shard-key'
import { cutMark, type GramFile, type Share, type WordFile } from './types'

/** Of a gram that is in more than this part of all sections, a page says only where it stands best. */
const commonPart = 0.25
/** Below so many sections none is common. */
const fewSections = 400
/** numbers in a file, as a rule: some 24 KB, 8 KB by gzip */
const numbersPerFile = 8000
const wordsPerFile = 5000

type GramList = { numbers: number[]; lastPage: number; sections: number }
type Word = { pages: number; count: number; isNamed: boolean }

/** The files that are made of all pages: `shares` in the order of their numbers. Linear in what they hold. */
export function joinShares(shares: Iterable<Share>): { grams: GramFile[]; words: WordFile[] } {
  const lists = new Map<string, GramList>()
  const words = new Map<string, Word>()
  let page = 0
  let sections = 0
  for (const share of shares) {
    for (const [gram, places] of share.grams) addPlaces(lists, gram, page, places)
    for (const word of share.words) addWord(words, word)
    page++
    sections += share.sections
  }
  const numbersOf = (list: GramList) =>
    sections > fewSections && list.sections > sections * commonPart ? bestOnly(list.numbers) : list.numbers
  const all = new Map([...lists].map(([gram, list]) => [gram, numbersOf(list)]))
  const size = [...all.values()].reduce((sum, numbers) => sum + numbers.length, 0)
  const kept = new Map([...words].filter(([word, known]) => isKept(word, known)))
  return {
    grams: split(all, powerOfTwo(size / numbersPerFile), shardKey),
    words: split(kept, powerOfTwo(kept.size / wordsPerFile), firstKey).map((file) =>
      Object.fromEntries(Object.entries(file).map(([word, { pages }]) => [word, pages])),
    ),
  }
}

function addPlaces(lists: Map<string, GramList>, gram: string, page: number, places: readonly number[]): void {
  const list = lists.get(gram) ?? { numbers: [], lastPage: 0, sections: 0 }
  lists.set(gram, list)
  list.numbers.push(page - list.lastPage, places.length)
  let before = 0
  for (const place of places) {
    list.numbers.push(place - before)
    before = place
  }
  list.lastPage = page
  list.sections += places.length
}

function addWord(words: Map<string, Word>, [word, count, isNamed]: Share['words'][number]): void {
  const known = words.get(word) ?? { pages: 0, count: 0, isNamed: false }
  words.set(word, known)
  known.pages++
  known.count += count
  known.isNamed ||= isNamed
}

/** Of each page the section with the best field, after the mark of a list that is so cut. */
function bestOnly(numbers: readonly number[]): number[] {
  const best = [cutMark]
  for (let at = 0; at < numbers.length; ) {
    const [page = 0, count = 0] = numbers.slice(at, at + 2)
    at += 2
    let place = 0
    let bestPlace = 0
    for (const end = at + count; at < end; at++) {
      place += numbers[at] as number
      if (bestPlace === 0 || (place & 3) > (bestPlace & 3)) bestPlace = place
    }
    best.push(page, bestPlace)
  }
  return best
}

/** Words lie by what one types first of them. */
export function firstKey(word: string): string {
  return toInitials(word[0] as string) || (word[0] as string)
}

function isKept(word: string, known: { count: number; isNamed: boolean }): boolean {
  return known.isNamed || known.count >= 2 || word.length >= (/[가-힣]/.test(word) ? 4 : 6)
}

function split<Value>(all: ReadonlyMap<string, Value>, count: number, keyOf: (name: string) => string) {
  const files = Array.from({ length: count }, () => [] as [string, Value][])
  for (const name of [...all.keys()].sort()) files[shardOf(keyOf(name), count)]?.push([name, all.get(name) as Value])
  return files.map((entries): Record<string, Value> => Object.fromEntries(entries))
}

/** At least 1. A power, so that a site that grows a little keeps its files. */
const powerOfTwo = (count: number) => 2 ** Math.max(0, Math.ceil(Math.log2(count)))
