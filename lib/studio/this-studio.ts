import { environment } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { readIndex } from '../door/this-site'
import type { PageSummary, SiteIndex } from '../record/site-index'
import { encodePicture } from '../writing/disk/encode-picture'
import type { Studio } from './answers/studio'
import { deploymentState } from './repository/deployment-state'
import { openGithubApi } from './repository/github-api'
import { openRepositoryStore } from './repository/repository-store'
import type { GithubSettings } from './session/github-settings'
import { gitWay } from './store/folder-git'
import { openFolderStore } from './store/folder-store'
import { studioWords } from './words/read-studio-words'

/** The studio on the folder of this machine. */
export function folderStudio(): Omit<Studio, 'contentStep'> {
  return {
    ...onThisSite(),
    store: openFolderStore(workspace.siteFolder, gitWay(environment.WRITE_GIT)),
    deployment: null,
  }
}

/** The studio of one person on the repository. */
export function repositoryStudio(settings: GithubSettings, token: string): Omit<Studio, 'contentStep'> {
  const { index } = readIndex()
  const folder = index.settings.folderInRepository.replace(/\/$/, '')
  const api = openGithubApi({ ...settings, token })
  const store = openRepositoryStore(api, { branch: settings.branch, folder })
  return { ...onThisSite(), store, deployment: (commit) => deploymentState(api, commit) }
}

/** In the language that the site is written in. */
export function studioWordsHere() {
  return wordsOf(readIndex().index)
}

export function siteBasePath(): string {
  return readIndex().index.settings.basePath
}

/** The site as the last content step has left it. */
function onThisSite() {
  const { index } = readIndex()
  let pages: Map<string | null, PageSummary> | undefined
  return {
    encode: encodePicture,
    // Few calls ask for one, and the list of texts for each.
    pageOf(path: string) {
      pages ??= new Map(index.pages.map((page) => [page.file, page]))
      return pages.get(path) ?? null
    },
    words: wordsOf(index),
  }
}

function wordsOf({ settings: { languages, defaultLanguage } }: SiteIndex) {
  return studioWords(languages.find(({ key }) => key === defaultLanguage)?.tag ?? 'en')
}
