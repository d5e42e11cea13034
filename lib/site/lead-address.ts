import { encodePath } from './urls'

/**
 * `to` is decoded, without the base path; 'malformed': it can't be decoded; 'hidden': Next would fail on it (500), since
 * it finds the file but serves none that begins with a dot; null: it stays where it is.
 */
export type Lead = { to: string } | 'malformed' | 'hidden' | null

/**
 * Where an asked path leads before pages are looked for: Hugo's aliases to the letter, the last slash, whole syllables.
 * A part that hides a slash or a control character is nobody's address. Decoded, `/%2Fevil.example/x` would lead to
 * another site.
 */
export function leadAddress(asked: string, redirects: ReadonlyMap<string, string>, site: AddressForms): Lead {
  const parts = decodeParts(asked)
  if (parts === null) return 'malformed'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
  if (parts.some((part) => /[/\\\u0000-\u001f\u007f]/.test(part))) return null
  const path = parts.join('/')
  const composed = path.normalize('NFC')
  const alias = redirects.get(composed) ?? redirects.get(`${composed}/`)
  if (alias !== undefined) return { to: alias }
  const isDotted = /\/\.[^/]*\/?$/.test(composed)
  if (isDotted && !site.dotted.includes(composed.replace(/\/?$/, '/'))) return 'hidden'
  const to = isDotted ? slashed(composed) : withSlash(composed, site.lists)
  return to !== null ? { to } : composed !== path ? { to: composed } : null
}

/** What must be known of a site's addresses beside its redirects. */
export type AddressForms = {
  /** how a list's address is written: "/posts/", or with `uglyURLs` "/posts/index.html" */
  lists: 'folders' | 'files'
  /** pages whose last part begins with a dot: "/tags/.net/" */
  dotted: readonly string[]
}

/** On the asked server and no other, whatever the path looks like. */
export function leadUrl(server: string, basePath: string, to: string, query: string): string {
  return new URL(server).origin + basePath + encodePath(to) + query
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
  return path === '/healthz' || /\.[^/]*$/.test(path) ? null : slashed(path)
}

function slashed(path: string): string | null {
  return path.endsWith('/') ? null : `${path}/`
}
