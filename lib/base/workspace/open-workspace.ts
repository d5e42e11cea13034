import { join, resolve } from 'node:path'
import { openWorkFiles } from './open-work-files'
import type { Workspace } from './workspace'

/** What of the environment tells it. */
type Said = { SITE_DIR?: string | undefined; NODE_ENV?: string | undefined; DRAWINGS_DIR?: string | undefined }

export function openWorkspace(projectFolder: string, { SITE_DIR, NODE_ENV, DRAWINGS_DIR }: Said): Workspace {
  const isDevelopment = NODE_ENV === 'development'
  const siteFolder = resolve(/*turbopackIgnore: true*/ projectFolder, SITE_DIR ?? '.')
  const buildFolder = below('.gaji')
  const workFolder = isDevelopment ? below('.gaji', 'dev') : buildFolder
  const cacheFolder = below('.next', 'cache', 'gaji')
  const staticFolder = below('public')
  return {
    projectFolder,
    siteFolder,
    isOwnSite: siteFolder === projectFolder,
    buildFolder,
    workFolder,
    files: openWorkFiles(workFolder),
    cacheFolder,
    staticFolder,
    publicFolder: isDevelopment ? join(/*turbopackIgnore: true*/ workFolder, 'public') : staticFolder,
    drawingsFolder: DRAWINGS_DIR ?? join(/*turbopackIgnore: true*/ cacheFolder, 'drawings'),
  }

  /** Turbopack takes into its memory, and traces for a server, every file of a folder that it sees a module name. */
  function below(...names: string[]): string {
    return join(/*turbopackIgnore: true*/ projectFolder, ...names)
  }
}
