import type { FacetFile } from '../../../lib/search/index/facets'
import type { Manifest } from '../../../lib/search/index/types'
import type { IndexFiles } from '../../../lib/search/query/index-files'

/** An index whose files come when they are asked for, each once. */
export type FetchedIndex = IndexFiles & {
  facets(): Promise<FacetFile>
  /** whether all that has come is of one build: false once the site has been built anew meanwhile */
  isWhole(): Promise<boolean>
}

/** `folder`: with a slash at its end. */
export async function fetchIndex(folder: string): Promise<FetchedIndex> {
  const get = async (name: string): Promise<string> => {
    // What is kept is asked for all the same: a host may say that it holds for minutes, and each file would for its own.
    const response = await fetch(`${folder}${name}.json`, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
    return response.text()
  }
  const first = await get('index')
  const known = new Map<string, Promise<unknown>>()
  let whole = Promise.resolve(true)
  let isNew = false
  const ask = <File>(name: string): Promise<File> => {
    const asked = known.get(name) ?? get(name).then((text) => JSON.parse(text))
    isNew ||= !known.has(name)
    known.set(name, asked)
    return asked as Promise<File>
  }
  return {
    manifest: JSON.parse(first) as Manifest,
    grams: (number) => ask(`grams/${number}`),
    words: (number) => ask(`words/${number}`),
    page: (number) => ask(`pages/${number}`),
    facets: () => ask('facets'),
    isWhole() {
      if (isNew) whole = Promise.all([whole, get('index')]).then(([was, now]) => was && now === first)
      isNew = false
      return whole
    },
  }
}
