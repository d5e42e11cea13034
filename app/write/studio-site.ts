import files from '#work/studio.json'
import parts from '#work/studio-pages.json'
import type { StudioSite } from '../../components/studio/shared/studio-context'
import type { StudioFiles } from '../../components/studio/studio-document'
import { studioWords } from '../../components/studio/words/read-studio-words'
import { openDoor } from '../../lib/door/door'
import type { FeatureStudio } from '../../lib/record/feature/feature-studio'
import { processMode } from '../../lib/studio/process-mode'
import { repositorySettings } from '../../lib/studio/session/repository-settings'
import { studioWords as answerWords } from '../../lib/studio/words/read-studio-words'
import { writingWords } from '../../lib/writing/disk/writing-words'

/** What the studio is told of the site; its interface speaks the language that the site is written in. */
export function studioSite(): StudioSite {
  const { settings } = openDoor('/write/').site
  const language = settings.languages.find(({ key }) => key === settings.defaultLanguage)
  const lang = language?.tag ?? settings.defaultLanguage
  const found = processMode()
  const mode = found === 'off' ? 'local' : found
  const said = { words: studioWords(lang), writing: writingWords(lang) }
  const here = mode === 'token' ? answeredHere(lang, settings.folderInRepository) : undefined
  const pages = studioParts.flatMap((part) => part.pages)
  return { lang, mode, basePath: settings.basePath, pages, ...said, ...(here && { here }) }
}

/** Where no server answers, the page is told all that one would know. */
function answeredHere(lang: string, folderInRepository: string): StudioSite['here'] {
  const settings = repositorySettings()
  if (typeof settings === 'string') return undefined
  const { webUrl, ...place } = settings
  const said = answerWords(lang)
  const folder = folderInRepository.replace(/\/$/, '')
  return { webUrl, place: { ...place, folder }, said: { ...said, faults: { ...said.faults, ...said.tokenFaults } } }
}

/** What features show at addresses of the studio's. */
export const studioParts = parts as FeatureStudio[]

/** Null until the content step has bundled them: `npm run dev` shows the blog before. */
export const studioFiles: StudioFiles | null = Array.isArray(files) ? null : files
