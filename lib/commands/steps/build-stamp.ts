import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../base/disk/write-whole'
import { buildVariables } from '../../base/environment'
import { areAsTheyWere, fileState, type Inputs, readInputs } from '../../base/workspace/inputs'
import { projectFiles } from '../../base/workspace/project-files'
import type { Workspace } from '../../base/workspace/workspace'
import { publishedState } from '../../build/publish/publish-files'
import { openSiteFolder } from '../../build/read/site-folder'
import { siteFileOf } from '../../serve/built-site'

/** What a build was made from, and what it left beside itself for the server. */
type Stamp = { build: string; sources: string; inputs: Inputs; published: string | null }

/**
 * True when nothing that a build reads has changed since the last one began, and what it published lies there still, with
 * what our own server needs: a build for a platform leaves nothing for it.
 */
export function buildIsCurrent(workspace: Workspace): boolean {
  const { projectFolder } = workspace
  const last = readStamp(projectFolder)
  if (!last?.published || !existsSync(siteFileOf(join(projectFolder, '.next')))) return false
  return (
    last.build === buildId(projectFolder) &&
    last.sources === sourcesState(workspace) &&
    areAsTheyWere(last.inputs) &&
    last.published === publishedState(workspace)
  )
}

/**
 * Called before a build, so that an edit saved while it runs makes it stale; the answer is called after it. Times and
 * sizes are enough on one machine: a fresh checkout builds anyhow.
 */
export function beginBuild(workspace: Workspace): () => void {
  const { projectFolder } = workspace
  const sources = sourcesState(workspace)
  return () => {
    const [build, inputs, published] = [buildId(projectFolder), readInputs(workspace), publishedState(workspace)]
    const stamp: Stamp = { build, sources, inputs, published }
    writeWhole(stampFile(projectFolder), JSON.stringify(stamp))
  }
}

/** The whole project and the whole folder of the site, what the environment says, and the day, for scheduled posts. */
function sourcesState(workspace: Workspace): string {
  const { projectFolder, siteFolder, isOwnSite } = workspace
  const hash = createHash('sha256')
  hash.update(JSON.stringify([Object.entries(buildVariables()).sort(), new Date().toISOString().slice(0, 10)]))
  const add = (folder: string, paths: readonly string[]) => {
    for (const path of paths) hash.update(`${path}\0${fileState(join(folder, path))}\n`)
  }
  add(projectFolder, projectFiles(workspace))
  if (!isOwnSite) add(siteFolder, openSiteFolder(workspace).list())
  return hash.digest('hex')
}

function stampFile(projectFolder: string): string {
  return join(projectFolder, '.next', 'gaji-build.json')
}

function buildId(projectFolder: string): string {
  return readFileSync(join(projectFolder, '.next', 'BUILD_ID'), 'utf8')
}

/** Null where there is none, or a damaged one. */
function readStamp(projectFolder: string): Stamp | null {
  try {
    return existsSync(join(projectFolder, '.next', 'BUILD_ID'))
      ? JSON.parse(readFileSync(stampFile(projectFolder), 'utf8'))
      : null
  } catch {
    return null
  }
}
