import type { PageKind, SiteConfig } from '../../record/types'
import { joinPath, logicalPath, urlize } from '../text/slug'
import { decodeAddress } from './address-encoding'

export type AddressInput = {
  kind: PageKind
  /** logical path as written in the file name: "/posts/My Post" */
  path: string
  slug: string | null
  /** front matter's `url`, tokens filled in */
  url: string | null
  /** the expanded permalink pattern of the page's section */
  permalink: string | null
  isUgly: boolean
  /** "/ko" where the language has a prefix, else "" */
  prefix: string
}

/** `directory` is where the page's own files lie, and where its relative aliases start: "/posts/my-post", "" for home. */
export type Address = { url: string; directory: string }

export type AddressFault = 'web-address' | 'encoding' | 'query' | 'outside'

type AddressConfig = Pick<SiteConfig, 'disablePathToLower' | 'removePathAccents'>

/**
 * A page's address as Hugo makes it from file name, `slug`, `url` and permalinks, decoded and NFC.
 * https://gohugo.io/content-management/urls/
 */
export function pageAddress(input: AddressInput, config: AddressConfig): Address | { fault: AddressFault } {
  if (input.url && input.kind !== 'home') return addressFromUrl(input.url, input, config)
  const path = config.disablePathToLower ? input.path : logicalPath(input.path)
  const parts = input.permalink !== null ? [input.permalink] : withSlug(path, input.slug)
  if (input.slug && input.permalink === null && /(^|\/)\.\.?(\/|$)/.test(input.slug.trim())) return { fault: 'outside' }
  const joined = joinPath(input.prefix, ...parts.map((part) => urlize(part, config)))
  // A file named 50%25 is asked for as "50%", whatever its folder is called.
  const directory = (decodeAddress(joined) ?? joined).replace(/^\/$/, '')
  if (!input.isUgly) return { url: `${directory}/`, directory }
  const isLeaf = input.kind === 'page' || input.kind === 'term'
  return { url: isLeaf && directory ? `${directory}.html` : `${directory}/index.html`, directory }
}

/** The last part of the path gives way to the slug, whose hyphens at the ends do not count. */
function withSlug(path: string, slug: string | null): string[] {
  const name = slug?.replace(/^-+|-+$/g, '')
  return name ? [path.slice(0, path.lastIndexOf('/')), name] : [path]
}

/** `url` is taken as written: with a dot and no closing slash it names a file. */
function addressFromUrl(
  written: string,
  input: AddressInput,
  config: AddressConfig,
): Address | { fault: AddressFault } {
  if (/^https?:/i.test(written)) return { fault: 'web-address' }
  const decoded = decodeAddress(written)
  if (decoded === null) return { fault: 'encoding' }
  if (decoded.includes('?')) return { fault: 'query' }
  // Only a url without a first slash stands below the language's prefix.
  const prefix = written.startsWith('/') ? '' : input.prefix
  const kept =
    input.kind === 'page'
      ? decoded
      : decoded
          .split('/')
          .map((part) => urlize(part, config))
          .join('/')
  const path = joinPath(prefix, kept)
  if (path === '/') return { url: '/', directory: '' }
  if (path.endsWith('/index.html')) return { url: path.slice(0, -10), directory: path.slice(0, -11) }
  const isFile = !decoded.endsWith('/') && decoded.includes('.') && /\.[^/]*$/.test(path)
  return isFile ? { url: path, directory: path.slice(0, path.lastIndexOf('/')) } : { url: `${path}/`, directory: path }
}
