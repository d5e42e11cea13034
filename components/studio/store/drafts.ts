import { shelf } from './shelf'

/** A text that isn't in its file yet, kept in this browser. */
export type Draft = {
  path: string
  title: string
  /** of the file that it was begun on, with that file's text, so that both can be merged; null: there was none */
  baseVersion: string | null
  baseText: string
  text: string
  /** where the cursor stood in the body */
  cursor: number
  /** milliseconds since 1970 */
  savedAt: number
}

export async function keepDraft(draft: Draft): Promise<void> {
  await (await shelf()).put('drafts', draft)
}

export async function draftOf(path: string): Promise<Draft | undefined> {
  return (await shelf()).get('drafts', path)
}

export async function dropDraft(path: string): Promise<void> {
  await (await shelf()).delete('drafts', path)
}

/** The latest first. */
export async function allDrafts(): Promise<Draft[]> {
  const drafts = await (await shelf()).getAll('drafts')
  return drafts.sort((a, b) => b.savedAt - a.savedAt)
}
