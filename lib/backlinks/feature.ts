import type { Feature } from '../record/feature/feature'
import { ourParams } from '../record/our-params'
import type { PageSummary } from '../record/site-index'
import { gatherBacklinks, mentionsOf } from './gather-backlinks'
import { type Backlink, keepBacklinks } from './kept-backlinks'
import { readLinks } from './read-links'
import { backlinkText } from './words/words'

type Mention = [url: string, Pick<Backlink, 'id' | 'said'>]

/** Which texts link to a page, for its end. */
export const backlinks: Feature = {
  name: 'backlinks',
  shortcodes: {},
  components: {},
  documentTypes: [],
  open(config, { files }) {
    const isOn = ourParams(config).backlinks !== false
    const mentions = new Map<string, Mention[]>()
    return {
      problems: [],
      owns: () => false,
      documents: () => new Map(),
      pages: () => [],
      givesWay: { what: 'backlinks', remedy: 'switch backlinks off: [params.gaji] backlinks = false' },
      basis: String(isOn),
      enrich(tree, page, settings) {
        const found = isOn ? mentionsOf(readLinks(tree, page.langTag), settings) : []
        return { problems: [], told: [...found].map((mention) => JSON.stringify(mention)) }
      },
      note(page, told) {
        mentions.set(
          page.url,
          told.map((mention) => JSON.parse(mention) as Mention),
        )
      },
      close: () => [],
      keepTold({ pages }) {
        keepBacklinks(
          files,
          gatherBacklinks(pages, ({ url }: PageSummary) => mentions.get(url) ?? []),
        )
      },
      files: async () => [],
      downloads: async () => [],
      glyphs: ({ languages }) => (isOn ? backlinkText(languages.map(({ tag }) => tag)) : ''),
    }
  },
}
