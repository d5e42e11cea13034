import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeFile } from '../../base/disk/remove-file'
import { begunName, ignoreFile, publishedByBuild } from '../../base/workspace/published-by-build'
import type { Workspace } from '../../base/workspace/workspace'
import { listName } from './publish-files'

/** Removes what builds have put beside the author's files, and all that says so: what stands there next is hers. */
export function forgetPublished(workspace: Pick<Workspace, 'staticFolder' | 'buildFolder'>): void {
  for (const path of publishedByBuild(workspace)) removeFile(workspace.staticFolder, path)
  rmSync(ignoreFile(workspace), { force: true })
  for (const name of [listName, begunName]) rmSync(join(workspace.buildFolder, name), { force: true })
}
