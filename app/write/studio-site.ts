import files from '#work/studio.json'
import type { StudioSite } from '../../components/studio/shared/studio-context'
import type { StudioFiles } from '../../components/studio/studio-document'
import { studioWords } from '../../components/studio/words/read-studio-words'
import { openDoor } from '../../lib/door/door'
import { processMode } from '../../lib/studio/process-mode'
import { writingWords } from '../../lib/writing/disk/writing-words'

/** What the studio is told of the site; its interface speaks the language that the site is written in. */
export function studioSite(): StudioSite {
  const { settings } = openDoor('/write/').site
  const language = settings.languages.find(({ key }) => key === settings.defaultLanguage)
  const lang = language?.tag ?? settings.defaultLanguage
  const mode = processMode() === 'github' ? 'github' : 'local'
  const said = { words: studioWords(lang), writing: writingWords(lang) }
  return { lang, mode, basePath: settings.basePath, ...said }
}

/** Null until the content step has bundled them: `npm run dev` shows the blog before. */
export const studioFiles: StudioFiles | null = Array.isArray(files) ? null : files
