import type { Properties } from 'hast'
import { badAddress } from '../../base/bad-address'
import type { Fault } from '../../base/problems'
import { parseUrl } from '../../base/text/addresses'
import type { Workspace } from '../../base/workspace/workspace'
import type { Spot } from '../../record/parsed-post'
import { altWarning } from '../../record/pictures/caption'
import type { PublishedFile } from '../../record/published-file'
import type { ResolvedImage } from '../../record/resolved'
import type { Page, Site } from '../../record/types'
import { findPicture, type PictureContext } from '../find/find-picture'
import type { PictureUse } from '../find/list-pictures'
import { indexPictures } from '../find/picture-index'
import { siteRepository } from '../find/site-repository'
import { externalPicture, missingPicture, otherCase, otherRepository } from './picture-faults'
import { openPictureFiles, type PictureFile } from './picture-files'

type PictureFiles = ReturnType<typeof openPictureFiles>

export type Pictures = {
  /** A found file waits as the property `picture` for show-pictures.ts, since looking into it takes time. */
  resolve(src: string, page: Page, written: Properties, place: Spot): ResolvedImage
  /** Says, before anything is encoded, that a file will be shown. */
  want: PictureFiles['want']
  /** Encodes all that is wanted, a few at a time. */
  encodeWanted: PictureFiles['encodeWanted']
  show(file: string): Promise<PictureFile>
  /** in the place of `show` where nothing will be shown: the faults that are seen at once */
  check(file: string): Promise<PictureFile>
  /** every reference that was looked up, and every picture of the site, for `npm run images` */
  uses: readonly PictureUse[]
  all: readonly string[]
  /** a drawing made here, as a file; its address as it stands in HTML */
  publishDrawing(svg: string): string
  /** what the pages shown so far need, besides the author's own files */
  published(): PublishedFile[]
}

/** The site's pictures, in every spelling an author may use for them. `paths`: every file of the site's folder. */
export function openPictures(
  site: Site,
  paths: readonly string[],
  { encode, workspace }: { encode: boolean; workspace: Workspace },
): Pictures {
  const { basePath, baseURL, params } = site.config
  const index = indexPictures(site.files, paths)
  const repository = siteRepository(workspace.siteFolder, params, baseURL)
  const urls = new Map(site.files.map(({ url, file }) => [file, url]))
  const files = openPictureFiles({ basePath, urls, encode, workspace })
  const uses: PictureUse[] = []
  return { resolve, uses, all: index.pictures, ...files }

  function resolve(src: string, page: Page, written: Properties, { line, column }: Spot): ResolvedImage {
    const context = contextOf(page)
    if (/^https?:/i.test(src.trim()) && !parseUrl(src)) return { src, warnings: [badAddress(src)] }
    uses.push({ file: page.file ?? '', line, column, reference: /^https?:/i.test(src) ? src : readable(src), context })
    const found = findPicture(src, context)
    if ('file' in found) {
      const warnings = [
        found.warning === 'case' ? otherCase(readable(src), found.file) : null,
        found.warning === 'repository' ? otherRepository(new URL(src.trim()), found.file, page.file ?? '') : null,
        altFault(found.file, written),
      ]
      return { src, properties: { picture: found.file }, warnings: warnings.filter((fault) => fault !== null) }
    }
    if ('missing' in found) {
      const fault = missingPicture(readable(src), found.nearest, page.file ?? '')
      return { src, properties: { missing: readable(src) }, fault }
    }
    const address = found.external.href
    if (found.external.protocol === 'data:') return { src: address }
    return {
      src: address,
      properties: { referrerPolicy: 'no-referrer', loading: 'lazy', decoding: 'async' },
      warnings: [externalPicture(found.external.host)],
    }
  }

  function contextOf(page: Page): PictureContext {
    const resources = page.resources.map(({ name, file }) => ({ name, file }))
    const pageFile = page.file ?? site.config.contentDir
    return { pageFile, pageUrl: page.url, index, repository, basePath, baseURL, resources }
  }
}

/** A picture in Markdown without alt is told by the parser; a call of a shortcode says `alt=""` for a decorative one. */
function altFault(file: string, { alt, role }: Properties): Fault | null {
  if (role === 'presentation' || alt === '') return null
  return altWarning(String(alt ?? ''), file)
}

/** As the author would read it: Hangul, not its encoding. */
function readable(address: string): string {
  try {
    return decodeURI(address).normalize('NFC')
  } catch {
    return address
  }
}
