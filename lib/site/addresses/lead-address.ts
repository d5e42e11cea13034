import { encodePath } from '../../base/text/addresses'

/**
 * `to` is decoded, without the base path; 'malformed': it can't be decoded, or holds what no address holds; 'hidden':
 * a 404 without looking, since Next would find something of its own there; null: it stays where it is.
 */
export type Lead = { to: string } | 'malformed' | 'hidden' | null

/**
 * Where an asked path leads before pages are looked for: Hugo's aliases to the letter, the last slash, whole syllables.
 * A part that hides a slash is nobody's address: decoded, `/%2Fevil.example/x` would lead to another site.
 */
export function leadAddress(
  asked: string,
  redirects: ReadonlyMap<string, string>,
  site: AddressForms,
  files: KnownFiles,
): Lead {
  const parts = decodeParts(asked)
  if (parts === null || parts.some((part) => controls.test(part))) return 'malformed'
  if (parts.some((part) => /[/\\]/.test(part))) return null
  const path = parts.join('/')
  const composed = path.normalize('NFC')
  const alias = redirects.get(composed) ?? redirects.get(`${composed}/`)
  if (alias !== undefined) return { to: alias }
  const folder = composed.replace(/\/?$/, '/')
  const isListed = files.has(composed) || files.has(folder)
  const isDotted = /\/\.[^/]*\/?$/.test(composed)
  const isHidden = nextOwn.test(path) || (isDotted && !site.dotted.includes(folder))
  if (isHidden && !isListed) return 'hidden'
  const isFile = files.has(composed) && !composed.endsWith('/index.html')
  const to = isFile ? null : isDotted ? slashed(composed) : withSlash(composed, site.lists)
  return to !== null ? { to } : composed !== path ? { to: composed } : null
}

/** Control characters and ends of lines. On an end of a line Next's own patterns fail, and a page of its runtime comes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** Where pages stand inside Next: for errors, and "index", by which it means the folder. */
const nextOwn = /^\/(?:index|_global-error|_not-found|error-404|error-500)\/?$/

/** What must be known of a site's addresses beside its redirects. */
export type AddressForms = {
  /** how a list's address is written: "/posts/", or with `uglyURLs` "/posts/index.html" */
  lists: 'folders' | 'files'
  /** pages whose last part begins with a dot: "/tags/.net/" */
  dotted: readonly string[]
}

/**
 * Files whose names have no dot (`/CNAME`, `/.well-known/…`) are known by a list alone. Our own server gives all that it
 * would send, and then nothing there is hidden, a page of yours at `/index/` neither; Next has its own at that address.
 */
export type KnownFiles = { has(url: string): boolean }

/** The last part of an address says by its dot that it is a file. */
export function hasDot(url: string): boolean {
  return /\.[^/]*$/.test(url)
}

/** On the asked server and no other, whatever the path looks like. */
export function leadUrl(server: string, basePath: string, to: string, query: string): string {
  return new URL(server).origin + leadPath(basePath, to, query)
}

/** The same as a path; one slash at its start, since two would name another server. */
export function leadPath(basePath: string, to: string, query: string): string {
  return (basePath + encodePath(to)).replace(/^\/+/, '/') + query
}

function decodeParts(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return null
  }
}

/** Pages end in a slash, as Hugo has them; an address with a dot in its last part may be a file. */
function withSlash(path: string, lists: 'folders' | 'files'): string | null {
  if (path.endsWith('/index.html') && lists === 'folders') return path.slice(0, -'index.html'.length)
  return path === '/healthz' || hasDot(path) ? null : slashed(path)
}

function slashed(path: string): string | null {
  return path.endsWith('/') ? null : `${path}/`
}
