import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked } from '../../base/disk/checked-file'
import type { Workspace } from '../../base/workspace/workspace'

/** Compiled documents, kept between builds, each by the hash of all that it was compiled of. */
export type KeptDocuments = {
  keyOf(name: string, text: string): string
  /** null where there is none, or no longer the whole of it */
  read(key: string): Buffer | null
  pathOf(key: string): string
  /** removes all others */
  prune(used: ReadonlySet<string>): void
}

/** `version`: of what compiles them. */
export function openKeptDocuments({ cacheFolder }: Pick<Workspace, 'cacheFolder'>, version: string): KeptDocuments {
  const folder = join(cacheFolder, 'documents')
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    keyOf: (name, text) => createHash('sha256').update(`${version}\n${name}\n${text}`).digest('hex'),
    read: (key) => readChecked(pathOf(key)),
    pathOf,
    prune(used) {
      if (!existsSync(folder)) return
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const key = name.match(/([0-9a-f]{64})\.json$/)?.[1]
        if (key ? !used.has(key) : name.endsWith('.unfinished')) rmSync(join(folder, name))
      }
    },
  }
}
