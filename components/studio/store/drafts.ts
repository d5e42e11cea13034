import { type Draft, shelf } from './shelf'

export type { Draft } from './shelf'

export async function keepDraft(draft: Draft): Promise<void> {
  const writing = (await shelf()).transaction('drafts', 'readwrite')
  const put = writing.store.put(draft)
  // At once: a page that is being left has no turn in which the browser would.
  writing.commit()
  await Promise.all([put, writing.done])
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
