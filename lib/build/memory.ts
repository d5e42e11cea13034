import type { KnownFrontMatter } from '../hugo/front-matter/known-front-matter'
import type { KnownTexts } from './parse/known-texts'
import type { KeptBodies } from './resolve/kept-bodies'
import type { KnownDocuments } from './validate/typed-documents'

/**
 * What `npm run dev` remembers from one run of the content step to the next, so that a saved edit costs what has changed.
 * Nothing in it is believed without comparing it with what it was made of: a run with it ends as one without it.
 */
export type Memory = {
  frontMatter: KnownFrontMatter
  documents: KnownDocuments
  texts: KnownTexts
  bodies: KeptBodies
  /** what the features knew when all files of the site were last published; null before */
  published: string | null
  /** what the pages show is a draft, in which most have no text: nothing to go back to */
  isDraft: boolean
}

export function openMemory(): Memory {
  return {
    frontMatter: new Map(),
    documents: { compiler: null, pages: new Map() },
    texts: { facts: new Map(), languages: new Map() },
    bodies: new Map(),
    published: null,
    isDraft: false,
  }
}
