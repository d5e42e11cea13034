import { peerHeader } from '../site/headers/peer-header'
import { isLoopbackAddress, isLoopbackName } from './loopback'
import type { StudioMode } from './mode'

export type GuardRefusal =
  | { status: 404; code: 'off' }
  | { status: 403; code: 'elsewhere' | 'foreign' }
  | { status: 401; code: 'session' }

/**
 * Whether a request may reach the studio: asked once for each route, page and action, before anything else.
 * - Where the folder of this machine is written, who asks sits before it: by its address, where our server has said it,
 *   and by the name that it called, which a page elsewhere can't make its own (DNS rebinding). Where a repository is, the
 *   session says who asks (session/admit.ts).
 * - What changes or tells something comes from a page of ours: `Origin` is ours, the browser says `same-origin`, and it
 *   has our header, which no form can send and a script elsewhere only after a question that is answered with no.
 * `kind`: a page or a picture is asked for by a browser itself, without our header.
 */
export function refuse(
  request: Pick<Request, 'method' | 'headers'>,
  mode: StudioMode,
  kind: 'page' | 'picture' | 'call',
): GuardRefusal | null {
  // In the pages of a token the browser answers itself.
  if (mode === 'off' || (mode === 'token' && kind !== 'page')) return { status: 404, code: 'off' }
  const { method, headers } = request
  const host = headers.get('host') ?? ''
  const peer = headers.get(peerHeader)
  const isHere = isLoopbackName(host) && (peer === null || isLoopbackAddress(peer))
  if (mode === 'local' && !isHere) return { status: 403, code: 'elsewhere' }
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  // A proxy in front may call us by another name than the browser did. No page elsewhere can make a browser send that header.
  const names = [host, ...(mode === 'github' ? [headers.get('x-forwarded-host') ?? host] : [])]
  const isOurs = origin === null || names.some((name) => origin === `http://${name}` || origin === `https://${name}`)
  const reads = method === 'GET' || method === 'HEAD'
  if (kind === 'page') return reads && (site !== 'cross-site' || isNavigation(headers)) ? null : foreign
  if (kind === 'picture') return reads && isOurs && (site === null || site === 'same-origin') ? null : foreign
  const isSame = (site === null || site === 'same-origin') && isOurs && (reads || origin !== null)
  const said = headers.get('content-type') ?? ''
  const isKnownKind = reads || method === 'DELETE' || /^(?:application\/json|multipart\/form-data)\b/i.test(said)
  return isSame && headers.get('x-write') === '1' && isKnownKind ? null : foreign
}

const foreign = { status: 403, code: 'foreign' } as const

/** A link to a page may be followed from anywhere; a frame, an image or a script elsewhere may not have it. */
function isNavigation(headers: Headers): boolean {
  return headers.get('sec-fetch-dest') === 'document'
}
