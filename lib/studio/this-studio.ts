import { environment } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { readIndex } from '../door/this-site'
import type { PageSummary } from '../record/site-index'
import { encodePicture } from '../writing/disk/encode-picture'
import type { Studio } from './answers/studio'
import { gitWay } from './store/folder-git'
import { openFolderStore } from './store/folder-store'
import { studioWords } from './words/read-studio-words'

/** The studio of this process, on the site as the last content step has left it. */
export function thisStudio(): Studio {
  const { index } = readIndex()
  const { languages, defaultLanguage } = index.settings
  let pages: Map<string | null, PageSummary> | undefined
  return {
    store: openFolderStore(workspace.siteFolder, gitWay(environment.WRITE_GIT)),
    encode: encodePicture,
    // Few calls ask for one, and the list of texts for each.
    pageOf(path) {
      pages ??= new Map(index.pages.map((page) => [page.file, page]))
      return pages.get(path) ?? null
    },
    words: studioWords(languages.find(({ key }) => key === defaultLanguage)?.tag ?? 'en'),
  }
}
