import type { Words } from '../../words/words'

const known = ['tags', 'categories', 'series', 'subcategories'] as const

/** What a taxonomy is called in the page's language; undefined for one that only its site knows. "sub-categories" is known. */
export function taxonomyName(plural: string, words: Words): string | undefined {
  const written = plural.toLowerCase().replace(/[-_]/g, '')
  const name = known.find((candidate) => candidate === written)
  return name && words[name]
}
