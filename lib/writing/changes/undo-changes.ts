import type { Change } from './change'

type Done = {
  changes: readonly Change[]
  /** what each path has become; null: it is gone */
  versions: Readonly<Record<string, string | null>>
  /** what a text said before, where that is known here: a folder without git keeps no versions */
  before: Readonly<Record<string, string>>
}

/** The changes that make all as it was before these; [] where nothing was another. */
export function undoChanges({ changes, versions, before }: Done): Change[] {
  return changes.flatMap(({ path, base: was }): Change[] => {
    const base = versions[path] ?? null
    if (base === was) return []
    if (was === null) return [{ path, base, removed: true }]
    const text = before[path]
    return [text === undefined ? { path, base, version: was } : { path, base, text }]
  })
}
