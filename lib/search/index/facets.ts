/**
 * `facets.json`: by what results may be narrowed, each value with the numbers of its pages, each less the one before.
 * `year` is one of them.
 */
export type FacetFile = Record<string, Record<string, number[]>>

type Counted = { date: string | null; terms: Record<string, string[]> }

export function countFacets(pages: readonly Counted[]): FacetFile {
  const facets = new Map<string, Map<string, { numbers: number[]; last: number }>>()
  for (const [number, { date, terms }] of pages.entries()) {
    const values = date ? [['year', date.slice(0, 4)] as const] : []
    const named = Object.entries(terms).flatMap(([taxonomy, list]) => list.map((term) => [taxonomy, term] as const))
    for (const [facet, value] of [...values, ...named]) {
      const known = facets.get(facet) ?? new Map<string, { numbers: number[]; last: number }>()
      facets.set(facet, known)
      const list = known.get(value) ?? { numbers: [], last: 0 }
      known.set(value, list)
      list.numbers.push(number - list.last)
      list.last = number
    }
  }
  const written = [...facets].map(([facet, values]) => {
    const lists = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, { numbers }]) => [value, numbers])
    return [facet, Object.fromEntries(lists)]
  })
  return Object.fromEntries(written)
}

/** The numbers of the pages that have all of the values. */
export function pagesWith(facets: FacetFile, chosen: readonly (readonly [string, string])[]): Set<number> {
  const sets = chosen.map(([facet, value]) => {
    let number = 0
    return new Set((facets[facet]?.[value] ?? []).map((step) => (number += step)))
  })
  const [first = new Set<number>(), ...others] = sets
  return new Set([...first].filter((page) => others.every((pages) => pages.has(page))))
}
