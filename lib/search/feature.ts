import type { Feature } from '../record/feature/feature'
import { searchDescriptions } from './files/describe-search'
import { aliasFile, readAliases } from './files/read-aliases'
import { indexFiles, searchScripts } from './files/search-outputs'
import { writeSearchFiles } from './pages/search-files'
import { searchPages } from './pages/search-page'
import { searchText } from './words/words'

/** Search in Korean and other languages, without a server: an index in files, a page that asks it and a dialog. */
export const search: Feature = {
  name: 'search',
  shortcodes: {},
  components: {},
  documentTypes: [],
  open(config, workspace) {
    const { gaji } = config.params
    const isOn = (gaji as { search?: unknown } | undefined)?.search !== false
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
      downloads: async (index, given) =>
        isOn ? [...indexFiles(index, aliases, given), ...searchDescriptions(index)] : [],
      glyphs: ({ languages }) => (isOn ? searchText(languages.map(({ tag }) => tag)) : ''),
    }
  },
}
