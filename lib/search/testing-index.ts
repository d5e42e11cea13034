import { joinShares } from './index/join-shares'
import { makeShare, sectionsOfFile } from './index/make-share'
import type { SearchedPage } from './index/types'
import type { IndexFiles } from './query/index-files'
import { foldText } from './text/fold-text'

/** An index in memory, for tests and benchmarks. `asked`: the files that were read. */
export function indexInMemory(pages: readonly SearchedPage[], names: readonly string[][] = []) {
  const { grams, words } = joinShares(pages.map(makeShare))
  const asked = new Set<string>()
  const at = <File>(files: readonly File[], name: string) => {
    return async (number: number) => {
      asked.add(`${name}/${number}`)
      return files[number] as File
    }
  }
  const texts = pages.map(({ sections, ...page }) => ({ ...page, sections: sectionsOfFile(sections) }))
  const files: IndexFiles = {
    manifest: {
      ...{ order: 'test', pages: pages.length, languages: [{ key: 'ko', from: 0, to: pages.length }] },
      ...{ gramFiles: grams.length, wordFiles: words.length, aliases: names.map((list) => list.map(foldText)) },
    },
    grams: at(grams, 'grams'),
    words: at(words, 'words'),
    page: at(texts, 'pages'),
  }
  return { files, grams, words, asked }
}

/** A page with a text under each heading; what stands first has none. */
export function pageOf(title: string, sections: Record<string, string>, tags: string[] = []): SearchedPage {
  return {
    url: `/posts/${title}/`,
    ...{ lang: 'ko', title, date: '2026-01-02', description: '' },
    terms: { tags },
    sections: Object.entries(sections).map(([heading, text]) => ({ id: heading, title: heading, text })),
  }
}
