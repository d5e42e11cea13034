import type { Feature } from '../record/feature/feature'
import { drawStills } from './build/draw-stills'
import { liveOutputs } from './build/live-outputs'
import { checkLiveCalls, liveCalls, liveComponents, liveShortcodes, plainLive } from './calls'
import { readLiveFiles, writeLiveFiles } from './pages/live-files'
import { systemOf } from './systems'
import { liveLanguage, liveWords } from './words/words'

/** Figures that a reader can start: the ideas of language models on a sentence of her own. */
export const live: Feature = {
  name: 'live',
  shortcodes: liveShortcodes,
  plain: { live: plainLive },
  components: liveComponents,
  documentTypes: [],
  open(_config, { files }) {
    // A site that shows none draws none, publishes none and needs no letters for them.
    let isShown = false
    let isHeard = false
    return {
      problems: [],
      owns: () => false,
      documents: () => new Map(),
      pages: () => [],
      givesWay: { what: 'a figure that can be started', remedy: 'none has an address of its own' },
      basis: '',
      enrich(tree, page) {
        const calls = liveCalls(tree)
        return { problems: checkLiveCalls(calls, page.file ?? ''), told: calls.length > 0 ? ['a call'] : [] }
      },
      note(_page, told) {
        isShown ||= told.length > 0
      },
      close() {
        isHeard = true
        return []
      },
      async files(index, given) {
        // Before the texts are parsed (npm run dev) it is as it was.
        isShown ||= index.featurePages.some(systemOf) || (!isHeard && readLiveFiles(files) !== null)
        if (isShown) return liveOutputs(index, given)
        writeLiveFiles(files, null)
        return []
      },
      downloads: async () => [],
      glyphs: ({ languages }) =>
        isShown
          ? languages.map(({ tag }) => JSON.stringify([liveWords(tag), drawStills(liveLanguage(tag))])).join('')
          : '',
    }
  },
}
