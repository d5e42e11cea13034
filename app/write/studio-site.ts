import type { StudioSite } from '../../components/studio/shared/studio-context'
import { studioWords } from '../../components/studio/words/read-studio-words'
import { openDoor } from '../../lib/door/door'
import { writingWords } from '../../lib/writing/disk/writing-words'

/** What the studio is told of the site; its interface speaks the language that the site is written in. */
export function studioSite(): StudioSite {
  const { settings } = openDoor('/write/').site
  const language = settings.languages.find(({ key }) => key === settings.defaultLanguage)
  const lang = language?.tag ?? settings.defaultLanguage
  return { lang, basePath: settings.basePath, words: studioWords(lang), writing: writingWords(lang) }
}
