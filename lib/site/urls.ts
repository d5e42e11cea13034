import type { SiteSettings } from '../content/site-index'

/** Every address is built here. Inside, addresses are decoded and without the base path: "/posts/가지/". */

/** For an `href`: with the base path, percent-encoded. */
export function href(settings: Pick<SiteSettings, 'basePath'>, url: string): string {
  return settings.basePath + encodePath(url)
}

/** For feeds, canonical links and social cards. */
export function absoluteUrl(settings: Pick<SiteSettings, 'baseURL'>, url: string): string {
  return settings.baseURL.replace(/\/$/, '') + encodePath(url)
}

/** Percent-encodes a decoded path and keeps a fragment or query that was written behind it. */
export function encodePath(url: string): string {
  const cut = url.search(/[?#]/)
  const path = cut < 0 ? url : url.slice(0, cut)
  const rest = cut < 0 ? '' : url.slice(cut)
  const encoded = path.split('/').map((segment) => encodeURIComponent(segment).replace(/%(2B|26|3D|40|24|3A|2C|3B)/g, decodeURIComponent))
  return encoded.join('/') + encodeURI(rest)
}

/**
 * Next gives a page its parameters percent-encoded, but the metadata function decoded (16.4), so a text that is no
 * encoding is taken as it stands: "100%". Addresses with broken encoding never come here, proxy.ts answers them.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return segment.normalize('NFC')
  }
}

export function feedUrl(listUrl: string): string {
  return `${listUrl}index.xml`
}
