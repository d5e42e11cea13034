import { bytesOfChange, type Change } from '../../writing/changes/change'
import { blobVersion } from '../blob-version'
import type { Refused } from '../store/store'
import type { NewEntry } from './github-api'
import { entryAt, type SiteTree } from './read-tree'

export type Plan = { entries: NewEntry[]; versions: Record<string, string | null> }
type Met = { conflict: { path: string; version: string | null } }

/** What the changes make of a tree; where one of them began with another content than is there, nothing. */
export async function planCommit(
  tree: SiteTree,
  changes: readonly Change[],
  folder: string,
): Promise<Plan | Met | Refused> {
  const entries: NewEntry[] = []
  const versions: Plan['versions'] = {}
  for (const change of changes) {
    const found = entryAt(tree, change.path)
    if ('refused' in found) return found
    const { path, entry } = found
    const now = entry?.sha ?? null
    const next = await versionAfter(change)
    versions[path] = next
    // It is so already: what was sent twice is done once.
    if (now === next) continue
    if (now !== change.base) return { conflict: { path, version: now } }
    const place = { path: folder ? `${folder}/${path}` : path, mode: '100644', type: 'blob' } as const
    entries.push('text' in change ? { ...place, content: change.text } : { ...place, sha: next })
  }
  return { entries, versions }
}

async function versionAfter(change: Change): Promise<string | null> {
  if ('removed' in change) return null
  if ('version' in change) return change.version
  const bytes = bytesOfChange(change)
  return bytes && blobVersion(bytes)
}
