import { createContext, useContext } from 'react'
import type { WritingWords } from '../../../lib/writing/words/writing-words'
import type { StudioWords } from '../words/studio-words'

/** What the server knows and the studio needs, as JSON. */
export type StudioSite = {
  /** of the interface, BCP 47 */
  lang: string
  /** where what is written goes: into the folder of this machine, or into the repository by one commit */
  mode: 'local' | 'github'
  /** "" or "/blog" */
  basePath: string
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
