import { peerHeader } from '../site/headers/peer-header'
import type { StudioMode } from './mode'

export type GuardRefusal = { status: 404; code: 'off' } | { status: 403; code: 'elsewhere' | 'foreign' }

const loopbackNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i
const loopbackPeers = /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/

/**
 * Whether a request may reach the studio: asked once for each route, page and action, before anything else.
 * - Who asks sits before this machine: by its address, where our server has said it, and by the name that it called,
 *   which a page elsewhere can't make its own (DNS rebinding).
 * - What changes or tells something comes from a page of ours: `Origin` is ours, the browser says `same-origin`, and it
 *   has our header, which no form can send and a script elsewhere only after a question that is answered with no.
 * `kind`: a page or a picture is asked for by a browser itself, without our header.
 */
export function refuse(
  request: Pick<Request, 'method' | 'headers'>,
  mode: StudioMode,
  kind: 'page' | 'picture' | 'call',
): GuardRefusal | null {
  if (mode === 'off') return { status: 404, code: 'off' }
  const { method, headers } = request
  const host = headers.get('host') ?? ''
  const peer = headers.get(peerHeader)
  if (!loopbackNames.test(host) || (peer !== null && !loopbackPeers.test(peer)))
    return { status: 403, code: 'elsewhere' }
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const isOurs = origin === null || origin === `http://${host}` || origin === `https://${host}`
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
