import { field } from '../index/types'
import type { Places } from './index-files'

/** A page that answers, and the section of it that does so best. */
export type Hit = { page: number; section: number; score: number }

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004: Simple BM25 extension to multiple weighted fields) on what the index keeps: how
 * often a word stands in a field counts by the field's weight, less in a long section, and saturates.
 */
const weights: Record<number, number> = {
  [field.once]: 1,
  [field.repeated]: 2.2,
  [field.heading]: 5,
  [field.title]: 12,
}
const saturation = 2
const lengthPart = 0.6
/** the middle of each length step beside that of all */
const lengths = [0.15, 0.45, 1, 1.7]
/** for words that stand together in one section */
const together = 1.25

/** `found`: for each word of the query its pages. `least`: how many words a page must have. Ties by number, the newest first. */
export function rank(found: readonly Places[], least: number, pages: number): Hit[] {
  const words = found.map((places) => ({
    places,
    idf: Math.log(1 + (pages - places.size + 0.5) / (places.size + 0.5)),
  }))
  const counts = new Map<number, number>()
  for (const places of found) for (const page of places.keys()) counts.set(page, (counts.get(page) ?? 0) + 1)
  const hits: Hit[] = []
  for (const [page, count] of counts) {
    if (count < least) continue
    hits.push(count === 1 ? byOne(page, words) : byAll(page, count, words))
  }
  return hits.sort((a, b) => b.score - a.score || b.page - a.page)
}

type Word = { places: Places; idf: number }

/** Of a page that has one of the words, which may be every page of the site: nothing is made but the hit. */
function byOne(page: number, words: readonly Word[]): Hit {
  const hit: Hit = { page, section: 0, score: 0 }
  for (const { places, idf } of words)
    for (const place of places.get(page) ?? []) {
      const score = idf * saturated(place)
      if (score <= hit.score) continue
      hit.score = score
      hit.section = place >> 4
    }
  return hit
}

function byAll(page: number, count: number, words: readonly Word[]): Hit {
  const sections = new Map<number, { words: number; score: number }>()
  let total = 0
  for (const { places, idf } of words) {
    let best = 0
    for (const place of places.get(page) ?? []) {
      const score = idf * saturated(place)
      best = Math.max(best, score)
      const section = sections.get(place >> 4)
      sections.set(place >> 4, { words: (section?.words ?? 0) + 1, score: (section?.score ?? 0) + score })
    }
    total += best
  }
  const ordered = [...sections].sort(([a, one], [b, other]) => other.score - one.score || a - b)
  const [section, best] = ordered[0] as [number, { words: number; score: number }]
  return { page, section, score: total * (best.words === count ? together : 1) }
}

/** By what stands below 16 in a place: its length step and field. */
const saturatedBy = Array.from({ length: 16 }, (_, how) => {
  const length = lengths[how >> 2] as number
  const frequency = (weights[how & 3] as number) / (1 - lengthPart + lengthPart * length)
  return (frequency * (saturation + 1)) / (frequency + saturation)
})

function saturated(place: number): number {
  return saturatedBy[place & 15] as number
}
