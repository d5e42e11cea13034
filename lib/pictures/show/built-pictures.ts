import { statSync } from 'node:fs'
import { join } from 'node:path'
import { mediaTypes } from '../../base/picture-format'
import { encodePath } from '../../base/text/addresses'
import type { Workspace } from '../../base/workspace/workspace'
import type { ShownPicture } from '../../record/pictures/shown-picture'
import { filesOf, keptVariants } from '../encode/make-variants'
import { hashFile } from '../encode/picture-cache'
import { inspectPicture } from '../look/inspect-picture'
import { PictureError } from '../look/picture-problem'
import { type PictureFile, pictureFault, widthsFor } from './picture-files'
import { plainPicture, shownVariants } from './shown-forms'

/** What is known of pictures from one preview to the next: by their files as they are, and what was published. */
export type KnownPictures = Map<string, Promise<PictureFile>>

type Options = {
  workspace: Pick<Workspace, 'siteFolder' | 'isOwnSite' | 'cacheFolder'>
  basePath: string
  /** file → its address, where one of Hugo's rules serves it */
  urls: ReadonlyMap<string, string>
  /** what the last build has published: path → bytes */
  published: ReadonlyMap<string, number>
  /** where a file is shown that isn't published yet */
  unpublished: (file: string) => string
  known: KnownPictures
}

/**
 * Pictures as the last build has published them; those that none has yet plain, from the author's folder. Nothing is
 * encoded and nothing written: for one who writes while the site is served.
 */
export function openBuiltPictures(options: Options): (file: string) => Promise<PictureFile> {
  const { workspace, basePath, urls, published, unpublished, known } = options
  const address = (name: string) => basePath + encodePath(`/_gaji/img/${name}`)

  return function show(file) {
    const path = join(workspace.siteFolder, file)
    const { size, mtimeMs } = statSync(path)
    const key = [path, size, mtimeMs, urls.get(file), published.size].join('\n')
    const shown = known.get(key) ?? look(file, path, size)
    known.set(key, shown)
    return shown
  }

  async function look(file: string, path: string, size: number): Promise<PictureFile> {
    try {
      return { shown: (await asBuilt(file, path, size)) ?? (await plain(file, path, size)), faults: [] }
    } catch (error) {
      if (!(error instanceof PictureError)) throw error
      return { shown: null, faults: [pictureFault(error.problem)] }
    }
  }

  async function asBuilt(file: string, path: string, size: number): Promise<ShownPicture | null> {
    const cacheFolder = join(workspace.cacheFolder, 'figures')
    const asked = [
      { widths: widthsFor.wide },
      { widths: widthsFor.text, wideWidths: widthsFor.wide },
      { widths: widthsFor.card },
    ]
    for (const widths of asked) {
      const variants = await keptVariants(path, { cacheFolder, ...widths })
      const isThere = variants && filesOf(variants).every(({ name }) => published.has(`_gaji/img/${name}`))
      if (isThere) return shownVariants(variants, { address, original: () => originalAddress(file, path, size) })
    }
    return null
  }

  async function plain(file: string, path: string, size: number): Promise<ShownPicture> {
    const look = await inspectPicture(path)
    if ('problem' in look) throw new PictureError(look.problem)
    return plainPicture(await originalAddress(file, path, size), { ...look, type: mediaTypes[look.format] })
  }

  async function originalAddress(file: string, path: string, size: number): Promise<string> {
    const url = urls.get(file)
    const inPlace = workspace.isOwnSite && file.startsWith('public/')
    if (url !== undefined && (inPlace || published.get(url.slice(1)) === size)) return basePath + encodePath(url)
    const ending = /\.[a-z\d]+$/i.exec(file)?.[0] ?? ''
    const name = `${(await hashFile(path)).slice(0, 16)}${ending.toLowerCase()}`
    return published.has(`_gaji/img/${name}`) ? address(name) : unpublished(file)
  }
}
