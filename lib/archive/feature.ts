import type { Feature } from '../record/feature/feature'
import { ourParams } from '../record/our-params'
import { archiveCards, archivePages, themeArchives } from './archive-pages'
import { keepArchives } from './kept-archive'
import { archiveText } from './words/words'

/** All posts by the years in which they were written: a page a language, of a long blog also a page a year. */
export const archive: Feature = {
  name: 'archive',
  shortcodes: {},
  components: {},
  documentTypes: [],
  open(config, { files }) {
    const isOn = ourParams(config).archive !== false
    return {
      problems: [],
      owns: () => false,
      documents: () => new Map(),
      pages: (settings, pages) => (isOn ? archivePages(settings, pages) : []),
      shows: (settings, pages) =>
        isOn ? themeArchives(settings, pages).map(({ url }) => ({ feature: 'archive', url })) : [],
      givesWay: { what: 'the archive', remedy: 'switch the archive off: [params.gaji] archive = false' },
      basis: '',
      enrich: () => ({ problems: [], told: [] }),
      note: () => undefined,
      close: () => [],
      keep: (index) => keepArchives(files, index),
      files: async () => [],
      downloads: async () => [],
      cards: (index) => (isOn ? archiveCards(index) : []),
      glyphs: ({ languages }) => (isOn ? archiveText(languages.map(({ tag }) => tag)) : ''),
    }
  },
}
