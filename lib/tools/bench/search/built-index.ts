import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from '../../../search/index/types'
import type { IndexFiles } from '../../../search/query/index-files'

/** An index as a content step has published it, read like a browser does, with what that would have fetched. */
export function openBuiltIndex(publicFolder: string) {
  const folder = join(publicFolder, '_gaji', 'search')
  const asked = new Map<string, number>()
  const known = new Map<string, unknown>()
  const read = <File>(name: string): File => {
    const text = known.has(name) ? '' : readFileSync(join(folder, `${name}.json`), 'utf8')
    if (text) known.set(name, JSON.parse(text))
    asked.set(name, 0)
    return known.get(name) as File
  }
  const files: IndexFiles = {
    manifest: read<Manifest>('index'),
    grams: async (number) => read(`grams/${number}`),
    words: async (number) => read(`words/${number}`),
    page: async (number) => read(`pages/${number}`),
  }
  return { files, startOver, fetchedBytes, totalBytes: () => total(folder) }

  function startOver(): void {
    asked.clear()
    asked.set('index', 0)
  }

  /** by gzip, of each file once */
  function fetchedBytes(): number {
    return [...asked.keys()].reduce((sum, name) => sum + gzipped(join(folder, `${name}.json`)), 0)
  }
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length
}

function total(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
