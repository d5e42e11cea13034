import { decodeSegment, encodePath, folderOf, parseUrl, wellFormed } from '../../base/text/addresses'
import type { PageSummary, SiteSettings } from '../../record/site-index'

/** Every address is built here. Inside, addresses are decoded and without the base path: "/posts/가지/". */

/** For an `href`: with the base path, percent-encoded. */
export function href(settings: Pick<SiteSettings, 'basePath'>, url: string): string {
  return settings.basePath + encodePath(url)
}

/** Where a language begins, by its key: "/", "/en/". */
export function homeOf({ languages }: Pick<SiteSettings, 'languages'>, lang: string): string {
  return languages.find(({ key }) => key === lang)?.home ?? '/'
}

/** Where the studio shows a picture of the site's folder that no build has published yet (app/api/write). */
export function pictureToCome({ basePath }: Pick<SiteSettings, 'basePath'>, file: string): string {
  return `${basePath}/api/write/picture?path=${encodeURIComponent(file)}`
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

/** Of the script that counts visits, as it stands in pages; null for a site that doesn't count. */
export function countingScript({ basePath, analytics }: Pick<SiteSettings, 'basePath' | 'analytics'>): string | null {
  return analytics && (analytics.src.startsWith('/') ? writtenHref({ basePath }, analytics.src) : analytics.src)
}

/** An address in a text as seen from its page; one below the root where the site has no web address of its own. */
export function resolveUrl(written: string, pageUrl: string): string {
  const nowhere = 'https://site.invalid'
  const url = parseUrl(written, new URL(pageUrl, nowhere))
  if (!url) return written
  return url.origin === nowhere ? url.pathname + url.search + url.hash : url.href
}

/** The path that a decoded path leads to from a page, percent-encoded: never another host, whatever it looks like. */
export function pathFrom(path: string, from: string): string {
  const relative = path.startsWith('/') ? path.replace(/^\/+/, '/') : `./${path}`
  return new URL(encodePath(relative), `https://site.invalid${encodePath(from)}`).pathname
}

/** "/posts/" → "/posts/index.xml"; with `uglyURLs`, "/tags/a.html" → "/tags/a/index.xml", as Hugo has it. */
export function feedUrl(listUrl: string, format: FeedFormat = 'rss'): string {
  return `${folderOf(listUrl).replace(/\.html$/, '/')}${feedFiles[format]}`
}

const feedFiles = { rss: 'index.xml', atom: 'atom.xml', json: 'feed.json' }

export type FeedFormat = keyof typeof feedFiles

/** Of its copy as Markdown: "/posts/a/" → "/posts/a/index.md", "/posts/a.html" → "/posts/a.md". */
export function markdownUrl(pageUrl: string): string {
  return pageUrl.endsWith('/') ? `${pageUrl}index.md` : `${pageUrl.replace(/\.html$/, '')}.md`
}

/** Pages with a text of their own have one. */
export function hasMarkdown({ kind, state, hasBody }: Pick<PageSummary, 'kind' | 'state' | 'hasBody'>): boolean {
  return kind === 'page' && state === 'public' && hasBody
}
