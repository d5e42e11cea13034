import type { WritingWords } from '../../writing/words/writing-words'
import type en from './en.json'

/** What the studio answers with: its own sentences, and what the room of texts says. */
export type StudioWords = typeof en & WritingWords
