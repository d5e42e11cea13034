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
  const scores = new Map<
    number,
    { words: number; total: number; sections: Map<number, { words: number; score: number }> }
  >()
  for (const places of found) {
    const idf = Math.log(1 + (pages - places.size + 0.5) / (places.size + 0.5))
    for (const [page, list] of places) {
      const known = scores.get(page) ?? { words: 0, total: 0, sections: new Map() }
      scores.set(page, known)
      let best = 0
      for (const place of list) {
        const score = idf * saturated(place)
        best = Math.max(best, score)
        const section = known.sections.get(place >> 4)
        known.sections.set(place >> 4, { words: (section?.words ?? 0) + 1, score: (section?.score ?? 0) + score })
      }
      known.words++
      known.total += best
    }
  }
  const hits: Hit[] = []
  for (const [page, { words, total, sections }] of scores) {
    if (words < least) continue
    const ordered = [...sections].sort(([a, one], [b, other]) => other.score - one.score || a - b)
    const [section, best] = ordered[0] as [number, { words: number; score: number }]
    hits.push({ page, section, score: total * (words > 1 && best.words === words ? together : 1) })
  }
  return hits.sort((a, b) => b.score - a.score || b.page - a.page)
}

function saturated(place: number): number {
  const length = lengths[(place >> 2) & 3] as number
  const frequency = (weights[place & 3] as number) / (1 - lengthPart + lengthPart * length)
  return (frequency * (saturation + 1)) / (frequency + saturation)
}
