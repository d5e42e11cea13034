import type { Feature } from '../record/feature/feature'
import { liveOutputs } from './build/live-outputs'
import { checkLiveCalls, liveComponents, liveShortcodes, plainLive } from './calls'
import { liveWords } from './words/words'

/** Figures that a reader can start: the ideas of language models on a sentence of her own. */
export const live: Feature = {
  name: 'live',
  shortcodes: liveShortcodes,
  plain: { live: plainLive },
  components: liveComponents,
  documentTypes: [],
  open: (_config, _workspace) => ({
    problems: [],
    owns: () => false,
    documents: () => new Map(),
    pages: () => [],
    givesWay: { what: 'a figure that can be started', remedy: 'none has an address of its own' },
    basis: '',
    enrich: (tree, page) => ({ problems: checkLiveCalls(tree, page.file ?? ''), told: [] }),
    note: () => undefined,
    close: () => [],
    files: liveOutputs,
    downloads: async () => [],
    glyphs: ({ languages }) => languages.map(({ tag }) => JSON.stringify(liveWords(tag))).join(''),
  }),
}
