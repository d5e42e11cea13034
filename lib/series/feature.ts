import type { Feature } from '../record/feature/feature'
import { ourParams } from '../record/our-params'
import { keepSeries } from './kept-series'
import { readSeries } from './read-series'
import { seriesCards, seriesLists, seriesPages } from './series-pages'
import { seriesText } from './words/words'

/** Posts that are read one after the other: a page a series, and in each part the way to the others. */
export const series: Feature = {
  name: 'series',
  shortcodes: {},
  components: {},
  documentTypes: [],
  open(config, { files }) {
    const isOn = ourParams(config).series !== false
    const read = (site: Parameters<typeof readSeries>[0]) => (isOn ? readSeries(site, config) : [])
    return {
      problems: [],
      owns: () => false,
      documents: () => new Map(),
      pages: (settings, pages) => seriesPages(settings, pages, read({ settings, pages })),
      shows: (settings, pages) => seriesLists(pages, read({ settings, pages })),
      givesWay: { what: 'a series', remedy: 'switch series off: [params.gaji] series = false' },
      basis: '',
      enrich: () => ({ problems: [], told: [] }),
      note: () => undefined,
      close: () => [],
      keep: (index) => keepSeries(files, read(index), index),
      files: async () => [],
      downloads: async () => [],
      cards: (index) => seriesCards(index, read(index)),
      glyphs: ({ languages }) => (isOn ? seriesText(languages.map(({ tag }) => tag)) : ''),
    }
  },
}
