import { contentSecurityPolicy, type Header, siteHeaders } from '../site/policy'
import { wellFormed } from '../site/urls'
import type { PublishedFile } from './publish-files'
import type { SiteIndex } from './site-index'

export type HeaderRule = { source: string; headers: Header[] }

const speculationFile = '/_gaji/speculation.json'
const drawingPolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; sandbox"
/** Pictures are asked for by pages of other hosts too: feed readers, translations, a friend's site. */
const pictureFiles = '/:file(.+\\.(?:avif|webp|png|apng|jpe?g|jfif|gif|svg|tiff?|ico))'
const immutable = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }

/** The headers of every address, for next.config.mjs: the site's, then what single pages need beyond them. */
export function headerRules({ settings, pages }: SiteIndex): HeaderRule[] {
  const isHttps = settings.baseURL.startsWith('https:')
  const hasMath = pages.some((page) => page.hasMath)
  const speculation = { key: 'Speculation-Rules', value: `"${settings.basePath}${speculationFile}"` }
  const site = [...siteHeaders({ isHttps, preload: settings.params.hstspreload === true, hasMath }), speculation]
  const withOtherHosts = pages.filter((page) => page.imageHosts.length > 0 || page.frameHosts.length > 0)
  return [
    { source: '/:path*', headers: site },
    { source: '/_gaji/:path*', headers: [immutable] },
    { source: pictureFiles, headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
    // Opened by itself, a drawing is a document: it may run and fetch nothing.
    { source: '/:path*.svg', headers: [{ key: 'Content-Security-Policy', value: drawingPolicy }] },
    { source: speculationFile, headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }] },
    ...withOtherHosts.map(({ url, imageHosts, frameHosts }) => {
      const value = contentSecurityPolicy({ imageHosts, frameHosts, hasMath }, isHttps)
      return { source: escapeSource(url), headers: [{ key: 'Content-Security-Policy', value }] }
    }),
  ]
}

/**
 * The browser fetches a page when the reader is about to go there: by pointing at a link for a moment. Not a file: a
 * figure is a link to its original, and the pointer rests on figures.
 */
export function speculationRules({ settings }: SiteIndex): PublishedFile {
  const below = `${settings.basePath}/*`
  const where = { and: [{ href_matches: below }, { not: { href_matches: `${below}.*` } }] }
  return { url: speculationFile, text: JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] }) }
}

/** An address as a pattern of Next's, in which some marks have a meaning. */
function escapeSource(url: string): string {
  return encodeURI(wellFormed(url)).replace(/[:()*?+{}\\]/g, '\\$&')
}
