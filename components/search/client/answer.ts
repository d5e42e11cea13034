import { pagesWith } from '../../../lib/search/index/facets'
import { type Answer, search } from '../../../lib/search/query/search'
import { type FetchedIndex, fetchIndex } from './fetch-index'

/** By what results are narrowed: facet → value; `language` by its key. */
export type Chosen = Record<string, string>

/** As many results are shown first. */
export const shownAtOnce = 10

let fetched: Promise<FetchedIndex> | undefined

/** The index beside this module, got once. */
export function theIndex(): Promise<FetchedIndex> {
  fetched ??= fetchIndex(new URL('search/', import.meta.url).href)
  // What didn't come is asked for again.
  fetched.catch(() => (fetched = undefined))
  return fetched
}

/** Answers with pages of `lang` first; with a new index where the site has been built anew meanwhile. */
export async function answer(query: string, chosen: Chosen, lang: string): Promise<Answer & { index: FetchedIndex }> {
  const first = await answerOnce(query, chosen, lang).catch(() => null)
  if (first && (await first.index.isWhole())) return first
  fetched = undefined
  return answerOnce(query, chosen, lang)
}

async function answerOnce(query: string, chosen: Chosen, lang: string) {
  const index = await theIndex()
  const found = await search(query, index)
  const { language, ...facets } = chosen
  const allowed = Object.keys(facets).length > 0 ? pagesWith(await index.facets(), Object.entries(facets)) : null
  const isIn = (page: number, key: string | undefined) => {
    const range = index.manifest.languages.find((each) => each.key === key)
    return range !== undefined && page >= range.from && page < range.to
  }
  const narrowed = found.hits.filter(
    ({ page }) => (!allowed || allowed.has(page)) && (!language || isIn(page, language)),
  )
  const own = narrowed.filter(({ page }) => isIn(page, lang))
  const hits = [...own, ...narrowed.filter(({ page }) => !isIn(page, lang))]
  // Beside the question whether the index is as it was.
  await Promise.all([...hits.slice(0, shownAtOnce).map(({ page }) => index.page(page)), index.isWhole()])
  return { ...found, hits, index }
}
