import type { SiteSettings } from '../../record/site-index'

/** Every address is built here. Inside, addresses are decoded and without the base path: "/posts/가지/". */

/** For an `href`: with the base path, percent-encoded. */
export function href(settings: Pick<SiteSettings, 'basePath'>, url: string): string {
  return settings.basePath + encodePath(url)
}

/** For feeds, canonical links and social cards. */
export function absoluteUrl(settings: Pick<SiteSettings, 'baseURL'>, url: string): string {
  return settings.baseURL.replace(/\/$/, '') + encodePath(url)
}

/** For a link as its author wrote it, with a fragment or query behind the path: "/docs/?a=1#둘". */
export function writtenHref(settings: Pick<SiteSettings, 'basePath'>, written: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? []
  return href(settings, decodeSegment(path)) + encodeURI(wellFormed(decodeSegment(rest)))
}

/** An address in a text as seen from its page; one below the root where the site has no web address of its own. */
export function resolveUrl(written: string, pageUrl: string): string {
  const nowhere = 'https://site.invalid'
  const url = parseUrl(written, new URL(pageUrl, nowhere))
  if (!url) return written
  return url.origin === nowhere ? url.pathname + url.search + url.hash : url.href
}

/** Null for what a browser can't open either, `http://[bad` or `https://a b/`: such text stands in posts. */
export function parseUrl(text: string, base?: URL): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}

/** The path that a decoded path leads to from a page, percent-encoded: never another host, whatever it looks like. */
export function pathFrom(path: string, from: string): string {
  const relative = path.startsWith('/') ? path.replace(/^\/+/, '/') : `./${path}`
  return new URL(encodePath(relative), `https://site.invalid${encodePath(from)}`).pathname
}

/** Percent-encodes a decoded path: "/tags/c#/" → "/tags/c%23/". */
export function encodePath(url: string): string {
  const encode = (segment: string) =>
    encodeURIComponent(wellFormed(segment)).replace(/%(2B|26|3D|40|24|3A|2C|3B)/g, decodeURIComponent)
  return url.split('/').map(encode).join('/')
}

/** JSON may spell half of a character, `\ud800`, which no address can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
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

/**
 * With `uglyURLs` Hugo's lists are files, "/posts/index.html", that every server shows at the folder too. Next knows
 * no route of that name, so the folder is where they stand inside.
 */
export function folderOf(url: string): string {
  return url.replace(/\/index\.html$/, '/')
}

/** "/posts/" → "/posts/index.xml"; with `uglyURLs`, "/tags/a.html" → "/tags/a/index.xml", as Hugo has it. */
export function feedUrl(listUrl: string): string {
  return `${folderOf(listUrl).replace(/\.html$/, '/')}index.xml`
}

/** An address as words for a reader: "github.com/gohugoio/hugo". */
export function shortAddress(address: string): string {
  return decodeSegment(address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''))
}
