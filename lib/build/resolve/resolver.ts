import { badAddress } from '../../base/bad-address'
import { groupBy } from '../../base/group-by'
import { mediaKind } from '../../base/media-kind'
import type { Fault } from '../../base/problems'
import { encodePath, parseUrl, wellFormed } from '../../base/text/addresses'
import { findPage, indexPages, nearestRef, splitRef } from '../../hugo/addresses/refs'
import { matchesGlob } from '../../hugo/files/glob'
import type { ResolveContext } from '../../markdown/resolve-post'
import type { Pictures } from '../../pictures/show/pictures'
import type { RefCall } from '../../record/parsed-post'
import type { ResolvedAddress } from '../../record/resolved'
import type { Page, Site } from '../../record/types'
import { pathFrom } from '../../site/addresses/urls'
import type { PageAnchors } from '../parse/parse-pages'
import { openWikilinks } from './wikilinks'

type Resolver = { contextOf(page: Page): ResolveContext }

/** Answers what a body asks of the rest of the site: where a link leads, what a `ref` means, how large a picture is. */
export function makeResolver(
  site: Site,
  pictures: Pictures,
  anchors: Pick<ReadonlyMap<string, PageAnchors>, 'get'>,
  /** addresses of pages that the engine adds */
  added: readonly string[],
): Resolver {
  const { basePath, baseURL } = site.config
  const pages = new Map(site.pages.filter((page) => page.rendered).map((page) => [page.url, page]))
  const byFile = new Map(site.pages.map((page) => [page.file, page]))
  const files = new Set([...site.files.map((file) => file.url), ...added])
  const redirects = new Map(site.redirects.map((redirect) => [redirect.from, redirect.to]))
  const unpublished = new Map(site.unpublished.map((page) => [page.url, page.state]))
  const refs = indexPages(site.pages)
  const wikilinks = openWikilinks(site, refs, anchors)
  let byName: Map<string, Page[]> | undefined
  return { contextOf }

  function contextOf(page: Page): ResolveContext {
    return {
      file: page.file ?? '',
      resolveLink: (written) => resolveLink(written, page),
      resolveRef: (call) => resolveRef(call, page),
      resolveWikilink: (target) => resolveWikilink(target, page),
      resolveEmbed: (target) => wikilinks.pictureOf(target, page),
      resolveImage: (src, place, written) => pictures.resolve(src, page, written, place),
      listImages: (pattern) => (pattern.startsWith('/') ? staticLike(pattern) : picturesLike(pattern, page)),
      listFiles: () => filesBeside(page),
      resolveParam: (key) =>
        paramOf(page, key) ?? textOf(site.config.params[key.toLowerCase()] ?? site.config.params[key]),
    }
  }

  /** Pictures of the static folders: `/images/trip/*`. */
  function staticLike(pattern: string): string[] {
    return [...files]
      .filter((url) => mediaKind(url) === 'image' && matchesGlob(pattern, url))
      .map(encodePath)
      .sort()
  }

  function filesBeside(page: Page): { href: string; title: string }[] {
    const served = page.resources.filter(({ type, url }) => type !== 'page' && url !== '')
    return served.map(({ url, title }) => ({ href: basePath + encodePath(url), title }))
  }

  function resolveLink(written: string, page: Page): ResolvedAddress {
    const ownAddress = baseURL !== '' && written.startsWith(baseURL) ? `/${written.slice(baseURL.length)}` : written
    if (/^[a-z][a-z\d+.-]*:/i.test(ownAddress)) {
      const external = /^https?:/i.test(written)
      return { href: written, external, fault: parseUrl(written) ? undefined : badAddress(written) }
    }
    if (/^[\\/]{2}/.test(written)) {
      return {
        href: written,
        external: true,
        fault: parseUrl(`https:${written}`) ? notAHost(written) : badAddress(written),
      }
    }
    const { path: typed, query, fragment } = splitAddress(ownAddress)
    const path = typed.replace(/\/{2,}/g, '/')
    if (path === '') return { href: query + encodeFragment(fragment), fault: anchorFault(page.url, fragment, written) }
    const target = findTarget(path, page)
    if (target === null) return { href: written, fault: missingLink(path, page, written) }
    const anchor = pages.has(target) ? anchorFault(target, fragment, written) : undefined
    const slash = path === typed ? undefined : doubleSlash(written)
    const fault = anchor && slash ? { ...anchor, remedy: `${anchor.remedy}; ${slash.remedy}` } : (anchor ?? slash)
    return { href: basePath + encodePath(target) + query + encodeFragment(fragment), fault }
  }

  /** The address that a path leads to: a page, a file, a redirect; or a page's own file, as links on GitHub are written. */
  function findTarget(path: string, page: Page): string | null {
    const decoded = decode(path)
    const base = basePath !== '' && decoded.startsWith(`${basePath}/`) ? decoded.slice(basePath.length) : decoded
    const url = decode(pathFrom(base, page.url))
    const bySource = () => {
      if (page.file === null) return null
      const file = decode(pathFrom(base, `/${page.file}`)).slice(1)
      const target = byFile.get(file) ?? byFile.get(`content${url}`)
      return target?.rendered ? target.url : null
    }
    const named = /\.mdx?$/.test(url) ? bySource() : null
    if (named !== null) return named
    for (const candidate of [url, `${url}/`, url.replace(/index\.html$/, '')]) {
      if (pages.has(candidate) || files.has(candidate)) return candidate
      const to = redirects.get(candidate)
      if (to !== undefined) return to
    }
    // Last, as an address may end so too.
    const written = /\.html?$/.test(url) ? bySource() : null
    if (written !== null) return written
    return /(^|\/)(index\.xml|sitemap\.xml|robots\.txt)$/.test(url) ? url : null
  }

  /** `//posts/hello/` is the host "posts" to every browser. */
  function notAHost(written: string): Fault | undefined {
    const url = decode(written.replaceAll('\\', '/').replace(/[?#].*$/s, '')).replace(/\/{2,}/g, '/')
    const found = [url, `${url}/`].find((candidate) => pages.has(candidate) || files.has(candidate))
    if (url === '/' || (found === undefined && /^\/[^/]*[.:]/.test(url))) return undefined
    const remedy = found ? `did you mean ${found}?` : 'write one slash for an address of this site'
    return { code: 'broken-link', message: `what follows "//" in ${decode(written)} is another host`, remedy }
  }

  function anchorFault(url: string, fragment: string, written: string): Fault | undefined {
    const id = decode(fragment)
    if (id === '' || id === 'top' || anchors.get(url)?.ids.has(id) || id.startsWith(':~:')) return undefined
    const [unknown] = anchors.get(url)?.unknownCalls ?? []
    if (unknown !== undefined) {
      return {
        code: 'broken-anchor',
        message: `broken anchor ${decode(written)}`,
        remedy: `it may be one that the unknown shortcode "${unknown}" makes`,
        cause: `anchors of ${unknown}`,
      }
    }
    return {
      code: 'broken-anchor',
      message: `broken anchor ${decode(written)}`,
      remedy: nearest(id, [...(anchors.get(url)?.ids ?? [])], 'there is no heading with this id'),
    }
  }

  function missingLink(path: string, page: Page, written: string): Fault {
    const url = decode(pathFrom(decode(path), page.url))
    const state = unpublished.get(url) ?? unpublished.get(`${url}/`)
    if (state)
      return {
        code: 'unpublished-link',
        message: `link to an unpublished post or page ${decode(written)}`,
        remedy: `it is ${state}`,
      }
    return {
      code: 'broken-link',
      message: `broken internal link ${decode(written)}`,
      remedy: nearPage(url, page.lang),
    }
  }

  /** By the last name of an address, in the page's language where there is one. Made when the first link is broken. */
  function nearPage(url: string, lang: string): string {
    byName ??= groupBy(pages.values(), ({ url }) => lastName(url))
    const named = byName.get(lastName(url)) ?? []
    const near = named.find((page) => page.lang === lang) ?? named[0]
    return near ? `did you mean ${near.url}?` : 'no page or file has this address'
  }

  function resolveRef(call: RefCall, page: Page): ResolvedAddress {
    const { params } = call
    const named = Array.isArray(params) ? { path: params[0], lang: undefined } : params
    const ref = String(named.path ?? '')
    const lang = named.lang === undefined ? page.lang : String(named.lang)
    const found = findPage(refs, ref, page, lang)
    if (found === null || found === 'ambiguous' || !found.rendered)
      return { href: '', fault: missingRef(call, ref, found, lang) }
    const { path, fragment } = splitRef(ref)
    const start =
      path === '' ? '' : (call.name === 'ref' ? baseURL.replace(/\/$/, '') : basePath) + encodePath(found.url)
    const fault = anchorFault(found.url, fragment, ref)
    return { href: start + encodeFragment(fragment), fault: fault && { ...fault, severity: 'error' } }
  }

  function resolveWikilink(target: string, from: Page): ResolvedAddress {
    const { page, id, fault } = wikilinks.meantBy(target, from)
    const start = page === null || (page === from && id) ? '' : basePath + encodePath(page.url)
    return { href: start + encodeFragment(id), fault }
  }

  function missingRef(call: RefCall, ref: string, found: Page | null | 'ambiguous', lang: string): Fault {
    const code = 'broken-ref'
    if (found === 'ambiguous') {
      return {
        code,
        message: `${call.name} "${ref}" names several pages`,
        remedy: 'write its path from the content folder',
        canShow: true,
      }
    }
    const near = nearestRef(refs, ref, lang)
    const remedy = near ? `did you mean "${near}"?` : 'no page has this path'
    return { code, message: `${call.name} to a page that does not exist: "${ref}"`, remedy, canShow: true }
  }
}

/** The browser would ask for another address than the one that is meant; the link leads to the latter. */
function doubleSlash(written: string): Fault {
  const remedy = `write ${decode(written).replace(/(?<!:)\/{2,}/g, '/')}`
  return { code: 'double-slash', message: `two slashes in ${decode(written)}`, remedy }
}

/** `gallery/*`: the page's own pictures of that name, in the order of their names. */
function picturesLike(pattern: string, page: Page): string[] {
  const asked = pattern.replace(/^\.?\//, '')
  const found = page.resources.filter(({ type, name }) => type === 'image' && matchesGlob(asked, name))
  return found.map(({ name }) => encodePath(name)).sort()
}

function paramOf(page: Page, key: string): string | null {
  const { fields } = page
  return textOf(
    fields.params[key] ?? fields.params[key.toLowerCase()] ?? (fields as unknown as Record<string, unknown>)[key],
  )
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null || typeof value === 'object' ? null : String(value)
}

function splitAddress(address: string): { path: string; query: string; fragment: string } {
  const match = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address)
  return { path: match?.[1] ?? '', query: match?.[2] ?? '', fragment: match?.[3] ?? '' }
}

function encodeFragment(fragment: string): string {
  return fragment === '' ? '' : `#${encodeURIComponent(wellFormed(decode(fragment)))}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text
  }
}

/** `did you mean …`, where something is spelled nearly so. */
function nearest(written: string, candidates: readonly string[], otherwise: string): string {
  const same = candidates.find((candidate) => candidate.toLowerCase() === written.toLowerCase())
  return same ? `did you mean ${same}?` : otherwise
}

/** "/posts/Gaji/" → "gaji" */
function lastName(url: string): string {
  return url.replace(/\/$/, '').split('/').at(-1)?.toLowerCase() ?? ''
}
