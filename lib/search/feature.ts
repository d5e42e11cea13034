import type { Feature } from '../record/feature/feature'
import { keepRelated } from '../record/lists/related'
import { ourParams } from '../record/our-params'
import { searchDescriptions } from './files/describe-search'
import { foundPages } from './files/found-pages'
import { aliasFile, readAliases } from './files/read-aliases'
import { indexFiles, searchScripts } from './files/search-outputs'
import { searchCards } from './pages/search-cards'
import { writeSearchFiles } from './pages/search-files'
import { searchPages } from './pages/search-page'
import { comparedPosts } from './related/compared-posts'
import { relatedPosts } from './related/related-posts'
import { searchText } from './words/words'

/**
 * Search in Korean and other languages, without a server: an index in files, a page that asks it and a dialog. By the same
 * index each post knows those that are about the same, where the configuration has no `[related]` of its own.
 */
export const search: Feature = {
  name: 'search',
  shortcodes: {},
  components: {},
  documentTypes: [],
  open(config, workspace) {
    const own = ourParams(config)
    const isOn = own.search !== false
    const relates = own.related !== false && config.related === null
    const { aliases, problems } = readAliases(workspace)
    return {
      problems,
      owns: (path) => path === aliasFile,
      documents: () => new Map(),
      pages: (settings) => (isOn ? searchPages(settings) : []),
      givesWay: { what: 'search', remedy: 'switch search off: [params.gaji] search = false' },
      basis: '',
      enrich: () => ({ problems: [], told: [] }),
      note: () => undefined,
      close: () => [],
      async files(index, given) {
        if (isOn) return searchScripts(index, given)
        writeSearchFiles(workspace.files, null)
        return []
      },
      async downloads(index, given) {
        const found = isOn || relates ? foundPages(index, given) : []
        keepRelated(workspace.files, relatedPosts(relates ? comparedPosts(found, index) : []))
        return isOn ? [...indexFiles(found, aliases, given), ...searchDescriptions(index)] : []
      },
      cards: ({ settings }) => (isOn ? searchCards(settings) : []),
      glyphs: ({ languages }) => (isOn ? searchText(languages.map(({ tag }) => tag)) : ''),
    }
  },
}
