import { createContext, useContext } from 'react'
import type { BrowserPlace } from '../../../lib/studio/browser/open-browser-studio'
import type { StudioWords as AnswerWords } from '../../../lib/studio/words/studio-words'
import type { WritingWords } from '../../../lib/writing/words/writing-words'
import type { StudioWords } from '../words/studio-words'

/** What the server knows and the studio needs, as JSON. */
export type StudioSite = {
  /** of the interface, BCP 47 */
  lang: string
  /** where what is written goes: into the folder of this machine, or into the repository by one commit */
  mode: 'local' | 'github' | 'token'
  /** "" or "/blog" */
  basePath: string
  /** of `token`: what the page answers itself with */
  here?: { webUrl: string; place: BrowserPlace; said: AnswerWords }
  /** what features have to show beside the list of texts */
  pages: { path: string; title: string }[]
  words: StudioWords
  writing: WritingWords
}

const Context = createContext<StudioSite | null>(null)

export const StudioContext = Context.Provider

export function useStudio(): StudioSite {
  const site = useContext(Context)
  if (!site) throw new Error('the studio has no site (wrap it in StudioContext)')
  return site
}

export function useWords(): StudioWords {
  return useStudio().words
}
