import type { PictureFile } from '../../../pictures/show/picture-files'
import { putPictures } from './built-pictures'
import { dropFolder, putFiles } from './memory-files'
import { putEnvironment } from './process'

/** What an export tells of its build: the engine's own files, what its pages were made with, and its pictures as they are shown. */
export type BuiltSite = {
  environment: Record<string, string>
  /** "/project" for a site that lies in the engine's own folder */
  siteFolder: string
  /** by their absolute paths */
  files: Record<string, string>
  pictures: Record<string, PictureFile & { size: number }>
}

/** Of the repository: texts as they are, of all else place and size. Paths are from the site's folder. */
export type SiteFile = { path: string; size: number; text?: Uint8Array }

type Steps = {
  makePage(...given: never[]): Promise<unknown>
  makeCard(...given: never[]): Promise<unknown>
  siteFacts(...given: never[]): unknown
}

export type WorkerCall =
  | { name: 'open'; built: BuiltSite; files: readonly SiteFile[] }
  | { name: 'site'; files: readonly SiteFile[] }
  | { name: keyof Steps; given: unknown[] }

export type WorkerAnswer = { value: unknown } | { failure: string }

/** Answers one call after the other's files are in their place. */
export function openWorker(load: () => Promise<Steps>): (call: WorkerCall) => Promise<WorkerAnswer> {
  let siteFolder = '/site'
  return async (call) => {
    try {
      if (call.name === 'open') open(call.built)
      if (call.name === 'open' || call.name === 'site') return { value: putSite(call.files) }
      const step = (await load())[call.name] as (...given: unknown[]) => unknown
      return { value: await step(...call.given) }
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) }
    }
  }

  function open({ environment, files, pictures, siteFolder: folder }: BuiltSite) {
    siteFolder = folder
    putEnvironment({ ...environment, SITE_DIR: folder })
    putPictures(pictures)
    putFiles(Object.entries(files).map(([path, text]) => [path, inMemory(new TextEncoder().encode(text))]))
  }
  function putSite(files: readonly SiteFile[]): null {
    if (siteFolder === '/site') dropFolder(siteFolder)
    putFiles(files.map(({ path, size, text }) => [`${siteFolder}/${path}`, text ? inMemory(text) : { size }]))
    return null
  }
}

function inMemory(bytes: Uint8Array) {
  return { size: bytes.length, bytes }
}
