import { firstKey } from '../index/join-shares'
import { shardKey, shardOf } from '../index/shard-key'
import { cutMark, type GramFile, type Manifest, type PageFile, type WordFile } from '../index/types'

/** How the files of an index are got: by a client's fetch, by a test from memory. */
export type IndexFiles = {
  manifest: Manifest
  grams(number: number): Promise<GramFile>
  words(number: number): Promise<WordFile>
  page(number: number): Promise<PageFile>
}

/** page → its sections, as `section × 16 + length step × 4 + field` */
export type Places = ReadonlyMap<number, readonly number[]>

/** Where something stands. `isCut`: of each page only the best section, though it may stand in others. */
export type Found = { places: Places; isCut: boolean }

export async function placesOf(files: IndexFiles, gram: string): Promise<Found> {
  const grams = await gramFile(files, gram)
  const list = (Object.hasOwn(grams, gram) && grams[gram]) || []
  const isCut = list[0] === cutMark
  const places = decoded.get(list) ?? (isCut ? decodeCut(list) : decode(list))
  decoded.set(list, places)
  return { places, isCut }
}

/** A gram is asked for again with each key, and may be in every page. */
const decoded = new WeakMap<readonly number[], Places>()

/** Grams of one file that begin like `start`, as `fits` says. */
export async function gramsLike(files: IndexFiles, start: string, fits: (gram: string) => boolean): Promise<string[]> {
  return Object.keys(await gramFile(files, start)).filter(fits)
}

/** Words by what is typed first of them, with the pages that have them. */
export async function wordsLike(files: IndexFiles, start: string): Promise<[word: string, pages: number][]> {
  const number = shardOf(firstKey(start), files.manifest.wordFiles)
  return Object.entries(await files.words(number))
}

function gramFile(files: IndexFiles, gram: string): Promise<GramFile> {
  return files.grams(shardOf(shardKey(gram), files.manifest.gramFiles))
}

function decode(list: readonly number[]): Places {
  const places = new Map<number, number[]>()
  let page = 0
  for (let at = 0; at < list.length; ) {
    page += list[at++] as number
    const count = list[at++] as number
    const sections: number[] = []
    let place = 0
    for (let index = 0; index < count; index++) {
      place += list[at++] as number
      sections.push(place)
    }
    places.set(page, sections)
  }
  return places
}

function decodeCut(list: readonly number[]): Places {
  const places = new Map<number, number[]>()
  let page = 0
  for (let at = 1; at < list.length; at += 2) {
    page += list[at] as number
    places.set(page, [list[at + 1] as number])
  }
  return places
}
