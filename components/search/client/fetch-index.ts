import type { FacetFile } from '../../../lib/search/index/facets'
import type { Manifest } from '../../../lib/search/index/types'
import type { IndexFiles } from '../../../lib/search/query/index-files'

/** An index whose files come when they are asked for, each once. */
export type FetchedIndex = IndexFiles & { facets(): Promise<FacetFile> }

/** `folder`: with a slash at its end. */
export async function fetchIndex(folder: string): Promise<FetchedIndex> {
  const get = async <File>(name: string): Promise<File> => {
    const response = await fetch(`${folder}${name}.json`)
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
    return response.json()
  }
  const manifest = await get<Manifest>('index')
  const known = new Map<string, Promise<unknown>>()
  const ask = <File extends { order: string }>(name: string): Promise<File> => {
    const file = (known.get(name) as Promise<File> | undefined) ?? get<File>(name)
    known.set(name, file)
    return file.then((read) => {
      if (read.order !== manifest.order) throw new OtherIndex()
      return read
    })
  }
  return {
    manifest,
    grams: (number) => ask(`grams/${number}`),
    words: (number) => ask(`words/${number}`),
    page: (number) => ask(`pages/${number}`),
    facets: () => ask('facets'),
  }
}

/** The site has been built anew since the page came: the index is to be got again. */
export class OtherIndex extends Error {}
