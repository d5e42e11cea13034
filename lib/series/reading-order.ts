import { secondOf } from '../record/lists/newest-first'
import type { PageSummary } from '../record/site-index'

type Ordered = Pick<PageSummary, 'seriesOrder' | 'weight' | 'date' | 'url'>

const last = Number.POSITIVE_INFINITY
const names = new Intl.Collator('und', { numeric: true })

/** Parts of a series: by what they say of their place, then by weight, the oldest first; part 2 before part 10. */
export function inReadingOrder<T extends Ordered>(parts: readonly T[]): T[] {
  const keyed = parts.map((part) => {
    return { part, keys: [part.seriesOrder ?? last, part.weight || last, part.date ? secondOf(part.date) : last] }
  })
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index])
    if (at === -1) return names.compare(a.part.url, b.part.url)
    return (a.keys[at] as number) < (b.keys[at] as number) ? -1 : 1
  })
  return keyed.map(({ part }) => part)
}
