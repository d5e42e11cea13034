import type { BlockList } from 'node:net'
import { environment } from '../../base/environment'
import { peerHeader } from '../../site/headers/peer-header'
import type { Answering } from '../reply/answering'
import { trustedProxies } from '../rules/client-address'
import type { KeptAnswers } from '../site/kept-answers'
import { thisStore } from './this-store'

let trusted: BlockList | undefined

/** What this process answers with. */
export function openAnswering(kept: KeptAnswers): Answering {
  trusted ??= trustedProxies(environment.TRUST_PROXY)
  return { kept, store: thisStore, trusted, now: Date.now, tell: () => {} }
}

/**
 * From which socket a request has come to Next: our own server says it, and Vercel in a header that no client can set
 * there. Nobody else is believed: then all readers are one.
 */
export function peerOf(headers: Headers): string {
  if (environment.GAJI_SERVES) return headers.get(peerHeader) ?? ''
  return environment.VERCEL === undefined ? '' : (headers.get('x-real-ip') ?? '')
}
