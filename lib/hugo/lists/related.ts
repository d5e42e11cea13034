import type { Page, SiteConfig } from '../../record/types'

type Index = { name: string; weight: number }
type Settings = { threshold: number; includeNewer: boolean; toLower: boolean; indices: Index[] }

const shown = 5
/** How many of a term's pages are weighed for one page: a term of thousands must not cost their square. */
const candidates = 50

/**
 * For a site with `[related]`: for each page the pages that share its keywords and terms, by Hugo's weights: the mean
 * weight of what they share, as a share of the greatest, at least the threshold; the newest first among equals. What isn't
 * written there is keywords 100, tags 80, threshold 80, no newer pages. https://gohugo.io/configuration/related-content/
 */
export function relatedPages(pages: readonly Page[], config: SiteConfig): Map<string, string[]> {
  if (config.related === null) return new Map()
  const settings = readSettings(config.related)
  const greatest = Math.max(1, ...settings.indices.map(({ weight }) => weight))
  const posts = pages
    .filter((page) => page.kind === 'page' && page.rendered && page.listed && page.state === 'public')
    .sort((a, b) => timeOf(b) - timeOf(a))
  const places = new Map(posts.map((page, at) => [page, at]))
  const byWord = new Map<string, Page[]>()
  for (const page of posts) {
    for (const { key } of wordsOf(page, settings)) {
      const others = byWord.get(key)
      if (others) others.push(page)
      else byWord.set(key, [page])
    }
  }
  return new Map(posts.map((page) => [page.url, relatedTo(page)]))

  function relatedTo(page: Page): string[] {
    const found = new Map<Page, { weight: number; matches: number }>()
    for (const { key, weight } of wordsOf(page, settings)) {
      for (const other of near(byWord.get(key) ?? [], page)) {
        const sum = found.get(other) ?? { weight: 0, matches: 0 }
        found.set(other, { weight: sum.weight + weight, matches: sum.matches + 1 })
      }
    }
    const place = (other: Page) => places.get(other) ?? 0
    return [...found]
      .map(([other, { weight, matches }]) => ({ other, weight: Math.round((weight / matches / greatest) * 100) }))
      .filter(({ weight }) => weight >= settings.threshold)
      .sort((a, b) => b.weight - a.weight || place(a.other) - place(b.other))
      .slice(0, shown)
      .map(({ other }) => other.url)
  }

  /** The newest that may be shown beside a page: older ones, unless newer are asked for. */
  function near(others: readonly Page[], page: Page): Page[] {
    let from = settings.includeNewer ? 0 : firstNotBefore(others, timeOf(page))
    const taken: Page[] = []
    for (; from < others.length && taken.length < candidates; from++) {
      const other = others[from]
      if (other && other !== page && other.lang === page.lang) taken.push(other)
    }
    return taken
  }
}

/** In a list from new to old: where those begin that are not newer than `time`. */
function firstNotBefore(pages: readonly Page[], time: number): number {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (timeOf(pages[middle] as Page) > time) low = middle + 1
    else high = middle
  }
  return low
}

function wordsOf({ fields, lang }: Page, { indices, toLower }: Settings): { key: string; weight: number }[] {
  return indices.flatMap(({ name, weight }) => {
    const words = name === 'keywords' ? fields.keywords : (fields.terms[name] ?? listOf(fields.params[name]))
    return [...new Set(words.map((word) => (toLower ? word.toLowerCase() : word)))].map((word) => {
      return { key: `${lang}\0${name}\0${word}`, weight }
    })
  })
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

/** A date says little about two posts' kinship, and Hugo's own index of it holds whole times of day: it is left out. */
function readSettings(related: unknown): Settings {
  const given = (related && typeof related === 'object' ? related : {}) as Record<string, unknown>
  const indices = Array.isArray(given.indices) ? (given.indices as Record<string, unknown>[]) : null
  return {
    threshold: typeof given.threshold === 'number' ? given.threshold : 80,
    includeNewer: given.includenewer === true,
    toLower: given.tolower === true,
    indices: (
      indices?.map(({ name, weight }) => ({ name: String(name).toLowerCase(), weight: Number(weight) || 0 })) ?? [
        { name: 'keywords', weight: 100 },
        { name: 'tags', weight: 80 },
      ]
    ).filter(({ name, weight }) => name !== 'date' && weight > 0),
  }
}

function timeOf({ date }: Page): number {
  return date ? Date.parse(date) : Number.NEGATIVE_INFINITY
}
