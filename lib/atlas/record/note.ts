import type { Bilingual, CheckedDocument, Source } from './types'

export const noteTypes = [
  'error',
  'imprecise',
  'overstatement',
  'naming',
  'omission',
  'outdated',
  'unsupported',
] as const

export type NoteType = (typeof noteTypes)[number]

export function isNoteType(text: string): text is NoteType {
  return (noteTypes as readonly string[]).includes(text)
}

/** A correction beside an author's sentence, in the editor's words and with its source. */
export type EditorNote = {
  /** unique on its page: part of the note's address */
  id: string
  /** a short passage of the post as it is read: without Markdown's marks; of a picture, its alternative text */
  quote: string
  /** which of several equal passages, from 1 */
  occurrence: number
  type: NoteType
  /** what the passage says */
  wrong: Bilingual
  /** what is so */
  correct: Bilingual
  source: Source
  alsoSee: Source[]
  verifiedBy: CheckedDocument[]
  /** where the note is written */
  place: { file: string; line: number; column: number }
}
