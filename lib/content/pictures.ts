import { join } from 'node:path'
import sharp from 'sharp'
import type { Page, Site } from '../hugo/types'
import type { ResolvedImage } from '../markdown/resolve-post'
import { encodePath } from '../site/urls'
import { siteFolder } from './workspace'

type Pictures = { resolve(src: string, page: Page): ResolvedImage }

const picture = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** The site's pictures by address and by file, with their sizes. */
export async function openPictures(site: Site): Promise<Pictures> {
  const sizes = new Map<string, { url: string; width?: number; height?: number }>()
  for (const { url, file } of site.files) {
    if (!picture.test(file)) continue
    const { width, height } = await sharp(join(siteFolder, file)).metadata().catch(() => ({ width: undefined, height: undefined }))
    const entry = { url, width, height }
    sizes.set(url, entry)
    sizes.set(file.normalize('NFC'), entry)
  }
  return { resolve }

  function resolve(src: string, page: Page): ResolvedImage {
    const found = find(src, page)
    if (found) {
      const { url, width, height } = found
      return { src: site.config.basePath + encodePath(url), properties: { width, height } }
    }
    if (/^https?:/i.test(src)) return { src, properties: { referrerPolicy: 'no-referrer', loading: 'lazy' } }
    return { src, fault: { code: 'missing-picture', message: `image not found: ${src}`, remedy: 'put the file beside the post', canShow: true } }
  }

  function find(src: string, page: Page) {
    const repository = /^https?:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/.exec(src)
    if (repository) return sizes.get(decode(repository[1] as string))
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(src)) return undefined
    const { basePath } = site.config
    const own = basePath !== '' && src.startsWith(`${basePath}/`) ? src.slice(basePath.length) : src
    const url = decode(new URL(encodePath(decode(own)), `https://site${encodePath(page.url)}`).pathname)
    const beside = page.file && decode(new URL(encodePath(decode(own)), `https://site/${encodePath(page.file)}`).pathname).slice(1)
    return sizes.get(url) ?? (beside ? sizes.get(beside) : undefined)
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text
  }
}
