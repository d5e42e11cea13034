import type { Feature } from '../record/feature/feature'
import { modelComponents, modelShortcodes } from './calls/model-calls'
import { makeEnricher } from './enrich/enrich-body'
import { atlasText } from './facts/atlas-text'
import { atlasDownloads, atlasFiles } from './files/atlas-outputs'
import { printMemory } from './files/print-memory'
import { printMentions } from './mentions/print-mentions'
import { noteShortcodes } from './notes/note-shortcode'
import { plainNote } from './notes/plain-note'
import { atlasCards } from './pages/atlas-cards'
import { embedUrls, ownAtlasPages } from './pages/atlas-pages'
import { modelTexts } from './pages/model-texts'
import { catalogueFiles, readCatalogue } from './read/catalogue'
import { modelDocument } from './read/model-document-type'
import { modelDocuments } from './read/model-documents'
import { localeOf } from './words/words'

/** The atlas of language models: `content/models/`, its pages and drawings, names in posts as links, editor's notes. */
export const atlas: Feature = {
  name: 'atlas',
  shortcodes: { ...modelShortcodes, ...noteShortcodes },
  plain: { 'editor-note': plainNote },
  components: modelComponents,
  documentTypes: [modelDocument],
  variables: {
    ATLAS: 'the address of the site whose atlas of models names in posts link to',
    NOTES: "a file of editor's notes on the site's posts, from where the engine stands",
  },
  commands: { mentions: printMentions, memory: printMemory },
  open(config, workspace) {
    const catalogue = readCatalogue(config, workspace)
    const { atlas: read, isBroken } = catalogue
    const enricher = makeEnricher(catalogue)
    return {
      problems: catalogue.problems,
      owns: catalogueFiles(config, workspace),
      documents: () => modelDocuments(isBroken ? [] : (read?.models ?? [])),
      pages: (settings) => ownAtlasPages(settings, catalogue),
      givesWay: { what: 'the atlas of models', remedy: 'switch the atlas off: [params.gaji] models = false' },
      embeds: (settings) => embedUrls(settings, catalogue),
      basis: JSON.stringify([read, catalogue.home, [...catalogue.notes]]),
      enrich: enricher.enrich,
      note: enricher.note,
      close: enricher.close,
      files: (index, given) => atlasFiles(index, catalogue, enricher.mentions(), given),
      downloads: (index, given) => atlasDownloads(index, catalogue, given),
      names: () =>
        (read?.models ?? []).map(({ name, aliases, ambiguousAliases }) => [name, ...aliases, ...ambiguousAliases]),
      cards: ({ settings }, theme) => atlasCards(settings, catalogue, theme),
      texts: (settings) => modelTexts(settings, catalogue),
      glyphs({ languages }) {
        if (!read || isBroken) return ''
        const locales = [...new Set(languages.map(({ tag }) => localeOf(tag)))]
        return JSON.stringify(read.models) + locales.map((locale) => atlasText(read, locale)).join('')
      },
    }
  },
}
