import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../../base/workspace/workspace'
import { features } from '../../features'
import { openBuiltPictures } from '../../pictures/show/built-pictures'
import { pictureToCome } from '../../site/addresses/urls'
import { readPublished } from '../publish/publish-files'
import { knownShortcodes } from '../read/known-shortcodes'
import { readSite } from '../read/read-site'
import type { BuiltSite } from './in-browser/open-worker'

const endings = /\.(?:a?png|jpe?g|jfif|gif|webp|avif|svg|tiff?|ico)$/i

/** Each picture that the build has published, as pages show it, by its file; with its size, by which another one is known. */
export async function shownPictures(workspace: Workspace): Promise<BuiltSite['pictures']> {
  const { site } = readSite(workspace, { features, engine: knownShortcodes, unpublished: false })
  const { basePath } = site.config
  const published = new Map([...readPublished(workspace)].map(([path, { size }]) => [path, size]))
  const urls = new Map(site.files.map((one) => [one.file, one.url]))
  const unpublished = (picture: string) => pictureToCome({ basePath }, picture)
  const show = openBuiltPictures({ workspace, basePath, urls, published, unpublished, known: new Map() })
  const found: BuiltSite['pictures'] = {}
  for (const { file } of site.files) {
    if (!endings.test(file)) continue
    const picture = await show(file)
    // Nobody but its author has seen it.
    if (picture.shown?.original === unpublished(file)) continue
    found[file] = { ...picture, size: statSync(join(workspace.siteFolder, file)).size }
  }
  return found
}
